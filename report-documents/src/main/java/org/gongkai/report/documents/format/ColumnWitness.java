package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.Section;

/**
 * Whether the columns of Table 3 add up. A row with blank cells adds up whichever of its cells they are; where one was
 * lost and an empty line came in, two columns no longer do.
 */
final class ColumnWitness {

    private final Map<String, long[]> rows = new HashMap<>();
    private final FormTable table;
    private final Edition edition;

    private ColumnWitness(Edition edition, FormTable table, List<GridRow> found) {
        this.edition = edition;
        this.table = table;
        found.forEach(this::add);
    }

    /** A section's rows; those of Table 3 with blank cells doubtful where columns do not speak for them. */
    static List<GridRow> doubt(Section section, List<GridRow> rows) {
        return section == Section.APPLICATIONS ? doubt(rows) : rows;
    }

    private static List<GridRow> doubt(List<GridRow> rows) {
        Set<Integer> failing = Arrays.stream(Edition.values())
                .flatMap(edition -> edition.form().table(Section.APPLICATIONS).stream()
                        .map(table -> new ColumnWitness(edition, table, rows)))
                .max(Comparator.comparingInt(witness -> witness.rows.size()))
                .map(ColumnWitness::failing)
                .orElse(Set.of());
        // A single column that fails is the body's own: a cell in a wrong place is missing in another.
        return failing.size() < 2
                ? rows
                : rows.stream()
                        .map(row -> hasBlank(row) ? new GridRow(row.cells(), true) : row)
                        .toList();
    }

    private static boolean hasBlank(GridRow row) {
        return row.hasFigure() && row.cells().stream().anyMatch(GridCell::isBlank);
    }

    /** The columns in which an equation down the lines does not hold, or cannot be seen to. */
    private Set<Integer> failing() {
        Set<Integer> failing = new HashSet<>();
        for (Equation equation : edition.form().equations()) {
            List<CellAddress> cells = new ArrayList<>(equation.left());
            cells.addAll(equation.right());
            int column = column(cells);
            if (column >= 0 && sum(equation.left(), column) != sum(equation.right(), column)) {
                failing.add(column);
            }
        }
        return failing;
    }

    private void add(GridRow row) {
        int label = 0;
        while (label < row.cells().size() && row.cells().get(label).isText()) {
            label++;
        }
        List<GridCell> figures = row.cells().subList(label, row.cells().size());
        if (label == 0 || figures.isEmpty()) {
            return;
        }
        LabelMeaning.of(row.cells().get(label - 1))
                .line(table)
                .flatMap(edition.form()::findLine)
                .filter(line -> line.columns().size() == figures.size())
                .ifPresent(line -> rows.put(
                        line.code(),
                        figures.stream()
                                .mapToLong(cell -> cell.figure().countOr(0))
                                .toArray()));
    }

    /** The one column of this table in which all cells of an equation are; -1 where they are not. */
    private int column(List<CellAddress> cells) {
        Set<Integer> columns = new HashSet<>();
        for (CellAddress cell : cells) {
            FormLine line = edition.form().lineOf(cell);
            columns.add(table.lines().contains(line) ? line.cells().indexOf(cell) : -1);
        }
        return columns.size() == 1 ? columns.iterator().next() : -1;
    }

    private long sum(List<CellAddress> cells, int column) {
        long sum = 0;
        for (CellAddress cell : cells) {
            long[] row = rows.get(edition.form().lineOf(cell).code());
            sum += row == null ? 0 : row[column];
        }
        return sum;
    }
}
