package org.gongkai.report.rules.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
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

    /**
     * Requests carried in are those that were carried forward, a column each; none where last year's cell is open and
     * last year's equations leave it open.
     */
    public static List<LinearEquation> carry(DisclosureReport report, DisclosureReport previous) {
        List<LinearEquation> equations = new ArrayList<>();
        carriedIn(report, previous).forEach((cell, range) -> {
            if (range.isOne()) {
                equations.add(new LinearEquation(CARRY, List.of(cell), List.of(), -range.low()));
            }
        });
        return equations;
    }

    /**
     * What each cell of the requests carried in may hold by last year's report: what that states, or what its own
     * equations leave. Any count where last year's cell states what is no count.
     */
    public static SortedMap<CellAddress, Interval> carriedIn(DisclosureReport report, DisclosureReport previous) {
        Form form = report.edition().form();
        Counterparts before = Counterparts.of(form, previous.figures());
        EquationResults results = EquationResults.of(previous.figures());
        SortedMap<CellAddress, Interval> ranges = new TreeMap<>();
        carriedCells(form)
                .filter(cells -> before.has(cells.out()))
                .forEach(cells -> ranges.put(cells.in(), range(before, results, cells.out())));
        return ranges;
    }

    private static Interval range(Counterparts before, EquationResults results, CellAddress cell) {
        long stated = before.figure(cell).countOr(EquationSet.OPEN);
        if (stated >= 0) {
            return Interval.of(stated);
        }
        return before.figure(cell).isNumber() ? Interval.ANY_COUNT : results.possible(before.cell(cell));
    }

    /**
     * A column of what is carried over from one year to the next.
     *
     * @param out the cell of what is carried forward into the next year
     * @param in the cell of what is carried in from the year before
     */
    public record Carried(CellAddress out, CellAddress in) {}

    /** What a form carries over, column by column. */
    public static Stream<Carried> carriedCells(Form form) {
        FormLine out = form.line(ApplicationLine.CARRIED_FORWARD);
        FormLine in = form.line(ApplicationLine.CARRIED_IN);
        return in.columns().stream()
                .map(FormColumn::term)
                .filter(out::has)
                .map(column -> new Carried(out.cell(column), in.cell(column)));
    }

    /** Whether a form carries requests over. */
    public static boolean isCarried(Form form) {
        return form.has(ApplicationLine.CARRIED_FORWARD) && form.has(ApplicationLine.CARRIED_IN);
    }

    /** Documents in force are those of last year and what was issued, less what was repealed; where both count them. */
    public static List<LinearEquation> stock(DisclosureReport report, DisclosureReport previous) {
        Counterparts before = Counterparts.of(report.edition().form(), previous.figures());
        return DocumentStock.of(report)
                .filter(stock -> before.has(stock.inForceCell()) && isCount(before.figure(stock.inForceCell())))
                .map(stock -> new LinearEquation(
                        STOCK,
                        List.of(stock.issuedCell()),
                        List.of(stock.repealedCell(), stock.inForceCell()),
                        count(before.figure(stock.inForceCell()))))
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

    private static long count(Figure figure) {
        return figure.count().orElseThrow();
    }
}
