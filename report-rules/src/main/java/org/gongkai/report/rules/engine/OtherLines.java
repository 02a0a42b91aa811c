package org.gongkai.report.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.rules.arithmetic.EquationResult;

/**
 * What lines of another edition say of a report's blank cells: one line for several of its own, or several for one. No
 * cell has a number by that, but together they have a sum, and an equation that has all of them can be evaluated.
 */
public final class OtherLines {

    /** Blank cells of one column, and the lines that state their sum. */
    private record Stated(List<CellAddress> cells, ColumnTerm column, List<OtherLine> lines) {

        OptionalLong sum() {
            long sum = 0;
            for (OtherLine line : lines) {
                long count = line.figure(column).countOr(-1);
                if (count < 0) {
                    return OptionalLong.empty();
                }
                sum = Math.addExact(sum, count);
            }
            return OptionalLong.of(sum);
        }
    }

    private final DisclosureReport report;
    private final List<Stated> stated = new ArrayList<>();
    private final Set<CellAddress> covered = new LinkedHashSet<>();

    OtherLines(DisclosureReport report) {
        this.report = report;
        for (OtherLine other : report.otherLines()) {
            List<FormLine> below = report.edition().form().lines().stream()
                    .filter(line -> isBelow(line.code(), other.line()))
                    .toList();
            add(below, List.of(other));
        }
        for (FormLine own : report.edition().form().lines()) {
            add(List.of(own), linesBelow(own));
        }
        stated.forEach(each -> covered.addAll(each.cells()));
    }

    /** The lines of another edition that are parts of an own line: all that it has, or none. */
    private List<OtherLine> linesBelow(FormLine own) {
        List<OtherLine> lines = report.otherLines().stream()
                .filter(other -> isBelow(other.line(), own.code()))
                .toList();
        boolean complete = lines.stream()
                .flatMap(other -> other.edition().form().lines().stream())
                .map(FormLine::code)
                .filter(code -> isBelow(code, own.code()))
                .allMatch(code -> lines.stream().anyMatch(other -> other.line().equals(code)));
        return complete ? lines : List.of();
    }

    private static boolean isBelow(String code, String above) {
        return code.startsWith(above + ".");
    }

    private void add(List<FormLine> own, List<OtherLine> lines) {
        if (own.isEmpty() || lines.isEmpty()) {
            return;
        }
        for (FormColumn column : own.get(0).columns()) {
            List<CellAddress> cells = own.stream()
                    .flatMap(line -> line.findCell(column.term()).stream())
                    .toList();
            if (cells.stream().allMatch(cell -> report.figure(cell).isBlank())) {
                stated.add(new Stated(cells, column.term(), lines));
            }
        }
    }

    /** Whether a blank cell stands in such a line, by itself or with others. */
    public boolean covers(CellAddress cell) {
        return covered.contains(cell);
    }

    /** The report's own blank cells that a line speaks of, in the form's order. */
    public List<CellAddress> cells(OtherLine other) {
        return stated.stream()
                .filter(each -> each.lines().contains(other))
                .flatMap(each -> each.cells().stream())
                .sorted()
                .toList();
    }

    /**
     * Whether they leave nothing open in an equation: they close it, or all that is open in it has its sum in equations
     * across, as the cells of one row have where one line of another edition stands for three rows.
     */
    public boolean settle(EquationResult result) {
        return close(result).isPresent()
                || covered.containsAll(result.open())
                        && stated.stream().noneMatch(each -> result.open().containsAll(each.cells()));
    }

    /** The lines that speak of an equation's open cells. */
    public List<OtherLine> linesOf(EquationResult result) {
        return stated.stream()
                .filter(each -> result.open().containsAll(each.cells()))
                .flatMap(each -> each.lines().stream())
                .distinct()
                .toList();
    }

    /** An equation with the sums that are stated in the place of its open cells; empty where some stay open. */
    public Optional<EquationResult> close(EquationResult result) {
        ReportFigures.Builder filled = report.figures().toBuilder();
        Set<CellAddress> closed = new LinkedHashSet<>();
        for (Stated each : stated) {
            OptionalLong sum = each.sum();
            if (sum.isPresent() && result.open().containsAll(each.cells())) {
                each.cells().forEach(cell -> filled.set(cell, 0));
                filled.set(each.cells().get(0), sum.getAsLong());
                closed.addAll(each.cells());
            }
        }
        return !closed.isEmpty() && closed.containsAll(result.open())
                ? Optional.of(EquationResult.of(result.number(), filled.build()))
                : Optional.empty();
    }
}
