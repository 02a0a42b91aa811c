package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;

/**
 * Reads a row that is a line of another edition, where there is one way to read it and nothing in it but counts.
 *
 * <pre>
 * | （六）其他处理 | 7 | 3 | 0 | 1 | 0 | 3 | 14 |    of 2019, in a table of 2021
 * </pre>
 */
final class OtherLineReader {

    private final Grid grid;
    private final Edition own;

    OtherLineReader(Grid grid, Edition own) {
        this.grid = grid;
        this.own = own;
    }

    /** The edition next to the report's is the likeliest to have left a line behind. */
    private int distance(Edition other) {
        return Math.abs(other.firstYear() - own.firstYear());
    }

    /**
     * What a row says; empty where it is no such line, or leaves a doubt.
     *
     * @param plans the columns that a line's row may have under the headings above
     */
    Optional<OtherLine> read(LabelledRow match, Function<FormLine, List<List<ColumnMeaning>>> plans) {
        if (match.line() == null || match.row().damaged()) {
            return Optional.empty();
        }
        return Arrays.stream(Edition.values())
                .filter(edition -> edition.form().has(match.line()))
                .sorted(Comparator.comparingInt(this::distance))
                .flatMap(edition -> read(match, edition, plans).stream())
                .findFirst();
    }

    private Optional<OtherLine> read(
            LabelledRow match, Edition edition, Function<FormLine, List<List<ColumnMeaning>>> plans) {
        FormLine line = edition.form().line(match.line());
        LabelledRow row = grid.isAligned() ? AlignedRow.of(match) : match;
        Set<List<Figure>> ways = new HashSet<>();
        for (List<ColumnMeaning> plan : plans.apply(line)) {
            for (int offset : RowFitter.windows(row.cells(), plan.size())) {
                ways.add(figures(line, new RowInterpretation(plan, offset, false).values(row, edition.form())));
            }
        }
        List<Figure> only = ways.size() == 1 ? ways.iterator().next() : List.of();
        return only.size() == line.cells().size()
                        && only.stream().anyMatch(Figure::isNumber)
                        && only.stream().allMatch(OtherLine::isTaken)
                ? Optional.of(new OtherLine(edition, line.code(), only))
                : Optional.empty();
    }

    /** The figures of a line's cells; fewer where a cell is not there, or is not for one column alone. */
    private static List<Figure> figures(FormLine line, Map<CellAddress, GridCell> values) {
        List<Figure> figures = new ArrayList<>();
        for (CellAddress cell : line.cells()) {
            GridCell found = values.get(cell);
            if (found != null && !found.continued()) {
                figures.add(found.figure());
            }
        }
        return figures;
    }
}
