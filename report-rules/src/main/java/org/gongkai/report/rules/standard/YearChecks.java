package org.gongkai.report.rules.standard;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.rules.arithmetic.DocumentStock;
import org.gongkai.report.rules.engine.CellText;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.engine.OpenCells;
import org.gongkai.report.rules.wording.Message;

/** The rules Y-CARRY, Y-STOCK and Y-JUMP about the report and last year's. */
final class YearChecks {

    /** Below this, a factor says little. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(5);

    private static final BigDecimal IMPLAUSIBLE = BigDecimal.valueOf(20);

    private YearChecks() {}

    /** Y-CARRY. */
    static void carry(Evaluation evaluation) {
        PreviousYear.of(evaluation).ifPresent(previous -> {
            FormLine in = evaluation.form().line(ApplicationLine.CARRIED_IN);
            FormLine out = previous.edition().form().line(ApplicationLine.CARRIED_FORWARD);
            OpenCells open = new OpenCells(evaluation, previous);
            for (FormColumn column : in.columns()) {
                carry(evaluation, previous, out.cell(column.term()), in.cell(column.term()), open);
            }
            open.report();
        });
    }

    private static void carry(
            Evaluation evaluation, DisclosureReport previous, CellAddress out, CellAddress in, OpenCells open) {
        if (open.addUnlessNumbers(List.of(out), List.of(in))) {
            return;
        }
        BigDecimal before = number(previous, out);
        BigDecimal now = number(evaluation.report(), in);
        if (before.compareTo(now) != 0) {
            evaluation.add(evaluation
                    .finding(Message.of(
                            "carry",
                            evaluation.form().columnOf(in).label(),
                            evaluation.form().lineOf(out).term().brief(),
                            before,
                            evaluation.form().lineOf(in).term().brief(),
                            now,
                            before.subtract(now)))
                    .addCells(in)
                    .left(before)
                    .right(now)
                    .source(evaluation.context().provenance().location(in)));
        }
    }

    /** Y-STOCK. */
    static void stock(Evaluation evaluation) {
        PreviousYear.of(evaluation).ifPresent(previous -> {
            if (previous.edition() != Edition.Y2021) {
                evaluation.add(evaluation.open(
                        "differentEdition",
                        Message.of(
                                "open.differentEdition",
                                previous.edition().code(),
                                evaluation.report().edition().code())));
                return;
            }
            List<DocumentStock> before = DocumentStock.of(previous).toList();
            List<DocumentStock> now = DocumentStock.of(evaluation.report()).toList();
            OpenCells open = new OpenCells(evaluation, previous);
            for (int i = 0; i < now.size(); i++) {
                stock(evaluation, before.get(i), now.get(i), open);
            }
            open.report();
        });
    }

    private static void stock(Evaluation evaluation, DocumentStock before, DocumentStock now, OpenCells open) {
        if (open.addUnlessNumbers(List.of(before.inForceCell()), now.cells())) {
            return;
        }
        BigDecimal expected = before.inForce().add(now.change());
        if (expected.compareTo(now.inForce()) != 0) {
            evaluation.add(evaluation
                    .finding(Message.of(
                            "stockOfYears",
                            now.label(),
                            before.inForce(),
                            now.issued(),
                            now.repealed(),
                            expected,
                            now.inForce(),
                            expected.subtract(now.inForce())))
                    .cells(now.cells())
                    .left(expected)
                    .right(now.inForce())
                    .source(evaluation.context().provenance().location(now.inForceCell())));
        }
    }

    /** Y-JUMP. */
    static void jump(Evaluation evaluation) {
        PreviousYear.of(evaluation).ifPresent(previous -> {
            for (CellAddress cell : evaluation.form().cells()) {
                if (isMain(evaluation, cell) && previous.edition().form().has(cell)) {
                    jump(evaluation, previous, cell);
                }
            }
        });
    }

    /** Totals, where there is one; all counts and amounts where there is none. */
    private static boolean isMain(Evaluation evaluation, CellAddress cell) {
        FormLine line = evaluation.form().lineOf(cell);
        FormColumn column = evaluation.form().columnOf(cell);
        boolean hasTotal = line.columns().stream().anyMatch(FormColumn::isTotal);
        return column.measure() != Measure.ITEM_CHANGE && (column.isTotal() || !hasTotal);
    }

    private static void jump(Evaluation evaluation, DisclosureReport previous, CellAddress cell) {
        if (!previous.figure(cell).isNumber() || !evaluation.figure(cell).isNumber()) {
            return;
        }
        BigDecimal before = number(previous, cell);
        BigDecimal now = number(evaluation.report(), cell);
        BigDecimal small = before.min(now).max(SMALL);
        if (before.max(now).compareTo(small.multiply(IMPLAUSIBLE)) >= 0) {
            evaluation.add(evaluation
                    .finding(Message.of("jump", CellText.name(evaluation.form(), cell), before, now))
                    .addCells(cell)
                    .left(before)
                    .right(now)
                    .source(evaluation.context().provenance().location(cell)));
        }
    }

    private static BigDecimal number(DisclosureReport report, CellAddress cell) {
        return report.figure(cell).value().orElseThrow();
    }
}
