package org.gongkai.report.rules.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.arithmetic.Counterparts;
import org.gongkai.report.rules.arithmetic.DocumentStock;
import org.gongkai.report.rules.arithmetic.Interval;
import org.gongkai.report.rules.arithmetic.YearEquations;
import org.gongkai.report.rules.engine.BoundsText;
import org.gongkai.report.rules.engine.CellText;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.engine.OpenCells;
import org.gongkai.report.rules.wording.RuleMessages;

/** The rules Y-CARRY, Y-STOCK and Y-JUMP about the report and last year's. */
public final class YearChecks {

    /** Below this, a factor says little. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(5);

    private static final BigDecimal IMPLAUSIBLE = BigDecimal.valueOf(20);

    /** By this factor a stock of documents is not merely miscounted. */
    private static final BigDecimal FAR = BigDecimal.valueOf(3);

    private YearChecks() {}

    /** Y-CARRY. */
    public static void carry(Evaluation evaluation) {
        PreviousYear.of(evaluation).ifPresent(previous -> {
            Counterparts before = Counterparts.of(evaluation.form(), previous.figures());
            OpenCells open = new OpenCells(evaluation);
            Map<CellAddress, Interval> ranges = new HashMap<>();
            YearEquations.carriedCells(evaluation.form())
                    .filter(cells -> before.has(cells.out()))
                    .forEach(cells -> {
                        if (before.figure(cells.out()).isNumber()
                                && evaluation.figure(cells.in()).isNumber()) {
                            carry(evaluation, before, cells);
                        } else {
                            if (ranges.isEmpty()) {
                                ranges.putAll(YearEquations.carriedIn(evaluation.report(), previous));
                            }
                            carryOpen(evaluation, before, cells, ranges.get(cells.in()), open);
                        }
                    });
            open.report();
        });
    }

    /** Where last year's cell or this year's is open: what the equations leave of either. */
    private static void carryOpen(
            Evaluation evaluation,
            Counterparts previous,
            YearEquations.Carried cells,
            Interval before,
            OpenCells open) {
        CellAddress in = cells.in();
        Interval now = evaluation.possible(in);
        boolean isNumber =
                evaluation.figure(in).isNumber() && evaluation.figure(in).countOr(-1) < 0;
        if (!isNumber && (now.and(before).isEmpty() || evaluation.isContradicted(YearEquations.CARRY, in, before))) {
            evaluation.add(evaluation
                    .finding(RuleMessages.of(
                            "carry.impossible",
                            evaluation.form().columnOf(in).label(),
                            evaluation.form().lineOf(cells.out()).term().brief(),
                            BoundsText.of(before),
                            evaluation.form().lineOf(in).term().brief(),
                            BoundsText.of(now)))
                    .addCells(in)
                    .source(evaluation.context().provenance().location(in)));
        } else if (isNumber || !now.isOne() || !now.equals(before)) {
            open.addUnlessNumbers(previous, cells.out(), List.of(in));
        }
    }

    private static void carry(Evaluation evaluation, Counterparts previous, YearEquations.Carried cells) {
        CellAddress in = cells.in();
        BigDecimal before = number(previous.figure(cells.out()));
        BigDecimal now = number(evaluation.figure(in));
        if (before.compareTo(now) != 0) {
            evaluation.add(evaluation
                    .finding(RuleMessages.of(
                            "carry",
                            evaluation.form().columnOf(in).label(),
                            evaluation.form().lineOf(cells.out()).term().brief(),
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
    public static void stock(Evaluation evaluation) {
        PreviousYear.of(evaluation).ifPresent(previous -> {
            Counterparts before = Counterparts.of(evaluation.form(), previous.figures());
            List<DocumentStock> comparable = DocumentStock.of(evaluation.report())
                    .filter(stock -> before.has(stock.inForceCell()))
                    .toList();
            if (comparable.isEmpty()) {
                evaluation.add(evaluation.open(
                        "differentEdition",
                        RuleMessages.of(
                                "open.differentEdition",
                                previous.edition().code(),
                                evaluation.report().edition().code())));
            }
            OpenCells open = new OpenCells(evaluation);
            comparable.forEach(stock -> stock(evaluation, before, stock, open));
            open.report();
        });
    }

    private static void stock(Evaluation evaluation, Counterparts previous, DocumentStock now, OpenCells open) {
        if (open.addUnlessNumbers(previous, now.inForceCell(), now.cells())) {
            return;
        }
        BigDecimal before = number(previous.figure(now.inForceCell()));
        BigDecimal expected = before.add(now.change());
        if (expected.compareTo(now.inForce()) != 0) {
            evaluation.add(evaluation
                    .finding(RuleMessages.of(
                            stockKey(expected, now.inForce()),
                            now.label(),
                            before,
                            now.issued(),
                            now.repealed(),
                            expected,
                            now.inForce(),
                            expected.subtract(now.inForce())))
                    .cells(now.cells())
                    .severity(now.inForce().compareTo(expected) > 0 ? Severity.WARNING : Severity.INFO)
                    .left(expected)
                    .right(now.inForce())
                    .source(evaluation.context().provenance().location(now.inForceCell())));
        }
    }

    /** Documents lapse by themselves, so there may be fewer; far fewer or far more are counted in another way. */
    private static String stockKey(BigDecimal expected, BigDecimal inForce) {
        BigDecimal small = expected.min(inForce).max(SMALL);
        if (expected.max(inForce).compareTo(small.multiply(FAR)) >= 0) {
            return "stockOfYears.far";
        }
        return inForce.compareTo(expected) > 0 ? "stockOfYears" : "stockOfYears.fewer";
    }

    /** Y-JUMP. */
    public static void jump(Evaluation evaluation) {
        PreviousYear.of(evaluation).ifPresent(previous -> {
            Counterparts before = Counterparts.of(evaluation.form(), previous.figures());
            for (CellAddress cell : evaluation.form().cells()) {
                if (isMain(evaluation, cell) && before.has(cell)) {
                    jump(evaluation, before.figure(cell), cell);
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

    private static void jump(Evaluation evaluation, Figure previous, CellAddress cell) {
        if (!previous.isNumber() || !evaluation.figure(cell).isNumber()) {
            return;
        }
        BigDecimal before = number(previous);
        BigDecimal now = number(evaluation.figure(cell));
        BigDecimal small = before.min(now).max(SMALL);
        if (before.max(now).compareTo(small.multiply(IMPLAUSIBLE)) >= 0) {
            evaluation.add(evaluation
                    .finding(RuleMessages.of("jump", CellText.name(evaluation.form(), cell), before, now))
                    .addCells(cell)
                    .left(before)
                    .right(now)
                    .source(evaluation.context().provenance().location(cell)));
        }
    }

    private static BigDecimal number(Figure figure) {
        return figure.value().orElseThrow();
    }
}
