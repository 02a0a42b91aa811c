package org.gongkai.report.rules.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.ProactiveColumn2021;

/**
 * A line that counts documents issued, repealed and in force: regulations or normative documents, in 件.
 *
 * @param line the line
 * @param open those of its cells that are no numbers; the figures below are 0 for these
 * @param issued issued in the year
 * @param repealed repealed in the year
 * @param inForce in force at the end of the year
 */
public record DocumentStock(
        FormLine line, List<CellAddress> open, BigDecimal issued, BigDecimal repealed, BigDecimal inForce) {

    private static final ColumnTerm ISSUED = ProactiveColumn2021.ISSUED;
    private static final ColumnTerm REPEALED = ProactiveColumn2021.REPEALED;
    private static final ColumnTerm IN_FORCE = ProactiveColumn2021.IN_FORCE;

    /** Whether a form has such lines. */
    public static boolean isCounted(Form form) {
        return form.lines().stream().anyMatch(DocumentStock::isStock);
    }

    /** Whether a line counts documents issued, repealed and in force. */
    public static boolean isStock(FormLine line) {
        return line.has(ISSUED) && line.has(REPEALED) && line.has(IN_FORCE);
    }

    /** Those of a report, in the form's order; none where its form has no such lines. */
    public static Stream<DocumentStock> of(DisclosureReport report) {
        return report.edition().form().lines().stream()
                .filter(DocumentStock::isStock)
                .map(line -> of(report, line));
    }

    private static DocumentStock of(DisclosureReport report, FormLine line) {
        return new DocumentStock(
                line,
                open(report, line),
                value(report, line, ISSUED),
                value(report, line, REPEALED),
                value(report, line, IN_FORCE));
    }

    private static List<CellAddress> open(DisclosureReport report, FormLine line) {
        List<CellAddress> open = new ArrayList<>();
        for (CellAddress cell : line.cells()) {
            if (!report.figure(cell).isNumber()) {
                open.add(cell);
            }
        }
        return open;
    }

    private static BigDecimal value(DisclosureReport report, FormLine line, ColumnTerm column) {
        return report.figure(line.cell(column)).value().orElse(BigDecimal.ZERO);
    }

    /** What the line counts. */
    public Label label() {
        return line.label();
    }

    /** The line's cells. */
    public List<CellAddress> cells() {
        return line.cells();
    }

    CellAddress issuedCell() {
        return line.cell(ISSUED);
    }

    CellAddress repealedCell() {
        return line.cell(REPEALED);
    }

    /** The cell of those in force. */
    public CellAddress inForceCell() {
        return line.cell(IN_FORCE);
    }

    /** Issued minus repealed. */
    public BigDecimal change() {
        return issued.subtract(repealed);
    }
}
