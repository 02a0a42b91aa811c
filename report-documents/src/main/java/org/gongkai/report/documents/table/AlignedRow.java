package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;

/**
 * The cells of a row as they stand under the headings, where spans are known and some cells do not stand under one
 * heading each: a merged cell belongs to none of its columns, and shifts no other cell.
 *
 * <pre>
 * |             | 自然人 | 商业企业 | 科研机构 | 社会公益组织 |
 * | 一、本年新收 |   5   |         1         |      2      |    商业企业 and 科研机构 cannot be read
 * </pre>
 */
final class AlignedRow {

    private AlignedRow() {}

    /** The row, or one with a cell for every heading where counting the cells would shift a figure. */
    static LabelledRow of(LabelledRow row) {
        List<ColumnMeaning> meanings = row.header().meanings();
        if (meanings.isEmpty()) {
            return isUneven(row) ? doubtful(row) : row;
        }
        if (isCountable(row, meanings) || isFull(row, meanings)) {
            return row;
        }
        boolean fits = fits(row, meanings);
        List<GridCell> cells = new ArrayList<>(meanings.size());
        for (ColumnMeaning meaning : meanings) {
            cells.add(fits ? under(row, meaning, meanings) : nowhere(row, meaning));
        }
        return new LabelledRow(row.line(), row.column(), cells, row.header(), row.row());
    }

    /** Whether no cell is wider than its heading, so that cells may be counted. */
    private static boolean isCountable(LabelledRow row, List<ColumnMeaning> meanings) {
        for (GridCell cell : row.cells()) {
            if (cell.end() - cell.column() > 1 && covered(cell, meanings) > 1) {
                return false;
            }
        }
        return true;
    }

    private static int covered(GridCell cell, List<ColumnMeaning> meanings) {
        int covered = 0;
        for (ColumnMeaning meaning : meanings) {
            covered += meaning.gridColumn() >= cell.column() && meaning.gridColumn() < cell.end() ? 1 : 0;
        }
        return covered;
    }

    /**
     * Whether every figure begins under a heading and none stands outside; a blank left of all headings shows a lost
     * span.
     */
    private static boolean fits(LabelledRow row, List<ColumnMeaning> meanings) {
        for (GridCell cell : row.cells()) {
            boolean begins = meanings.stream().anyMatch(meaning -> meaning.gridColumn() == cell.column());
            boolean before = cell.column() < meanings.get(0).gridColumn();
            if (!begins && (!cell.isBlank() || before)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether some figures are wider than others and cells are blank: without headings nobody can tell what was merged.
     */
    private static boolean isUneven(LabelledRow row) {
        int widest = 0;
        int narrowest = Integer.MAX_VALUE;
        boolean blank = false;
        for (GridCell cell : row.cells()) {
            widest = Math.max(widest, cell.isBlank() ? 0 : cell.end() - cell.column());
            narrowest = Math.min(narrowest, cell.end() - cell.column());
            blank |= cell.isBlank();
        }
        return blank && widest > narrowest;
    }

    private static LabelledRow doubtful(LabelledRow row) {
        GridRow damaged = new GridRow(row.row().cells(), true);
        return new LabelledRow(row.line(), row.column(), row.cells(), row.header(), damaged);
    }

    /** Whether every heading has a figure and every figure a heading: then cells that are too wide do no harm. */
    private static boolean isFull(LabelledRow row, List<ColumnMeaning> meanings) {
        return row.cells().size() == meanings.size() && row.cells().stream().noneMatch(GridCell::isBlank);
    }

    /** A figure of a row of which nobody can tell what stands under which heading. */
    private static GridCell nowhere(LabelledRow row, ColumnMeaning meaning) {
        return new GridCell(
                GridRow.shown(row.cells()) + " |",
                meaning.gridColumn(),
                1,
                row.row().place());
    }

    private static GridCell under(LabelledRow row, ColumnMeaning meaning, List<ColumnMeaning> meanings) {
        int column = meaning.gridColumn();
        for (GridCell cell : row.cells()) {
            if (cell.column() <= column && column < cell.end()) {
                boolean merged = covered(cell, meanings) > 1 && !cell.isBlank();
                return merged ? new GridCell(cell.text() + " |", column, 1, cell.place()) : cell;
            }
        }
        // Nothing stands there, not even a blank cell.
        return new GridCell("|", column, 1, row.row().place());
    }
}
