package org.gongkai.report.rules.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ApplicationLine;

/** What last year's report demands of this year's cells, as equations whose constants are last year's figures. */
public final class YearEquations {

    /** The id of the rule that demands {@link #carry}. */
    public static final String CARRY = "Y-CARRY";

    /** The id of the rule that demands {@link #stock}. */
    public static final String STOCK = "Y-STOCK";

    private YearEquations() {}

    /** Requests carried in are those that were carried forward, a column each; none where last year's cell is open. */
    public static List<LinearEquation> carry(DisclosureReport report, DisclosureReport previous) {
        FormLine in = report.edition().form().line(ApplicationLine.CARRIED_IN);
        FormLine out = previous.edition().form().line(ApplicationLine.CARRIED_FORWARD);
        return in.columns().stream()
                .filter(column -> isCount(previous.figure(out.cell(column.term()))))
                .map(column -> carry(in, column, count(previous, out.cell(column.term()))))
                .toList();
    }

    private static LinearEquation carry(FormLine in, FormColumn column, long before) {
        return new LinearEquation(CARRY, List.of(in.cell(column.term())), List.of(), -before);
    }

    /** Documents in force are those of last year and what was issued, less what was repealed; 2021 edition only. */
    public static List<LinearEquation> stock(DisclosureReport report, DisclosureReport previous) {
        if (report.edition() != Edition.Y2021 || previous.edition() != Edition.Y2021) {
            return List.of();
        }
        return DocumentStock.of(report)
                .filter(stock -> isCount(previous.figure(stock.inForceCell())))
                .map(stock -> new LinearEquation(
                        STOCK,
                        List.of(stock.issuedCell()),
                        List.of(stock.repealedCell(), stock.inForceCell()),
                        count(previous, stock.inForceCell())))
                .toList();
    }

    /** Both. */
    public static List<LinearEquation> all(DisclosureReport report, DisclosureReport previous) {
        return Stream.concat(carry(report, previous).stream(), stock(report, previous).stream())
                .toList();
    }

    private static boolean isCount(Figure figure) {
        return figure.countOr(-1) >= 0;
    }

    private static long count(DisclosureReport report, CellAddress cell) {
        return report.figure(cell).count().orElseThrow();
    }
}
