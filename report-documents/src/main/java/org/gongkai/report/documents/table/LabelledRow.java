package org.gongkai.report.documents.table;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.jspecify.annotations.Nullable;

/**
 * A row of figures whose label was understood.
 *
 * @param line the line that the label names; null where the columns name it
 * @param column the column that the label names, in a transposed table; null elsewhere
 * @param cells the cells behind the label
 * @param header the headings above
 * @param row the row
 */
record LabelledRow(
        @Nullable LineTerm line, @Nullable ColumnTerm column, List<GridCell> cells, TableHeader header, GridRow row) {

    /** Whether nothing stands behind the label: {@code | 一、本年新收 | | | |}. */
    boolean isBlank() {
        for (GridCell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The cell of the report that a column of this row stands for; empty where the form has no such cell, or row and
     * column name different lines.
     *
     * <pre>
     * |         | 结果维持 |                   |         | 行政复议 | 复议后起诉 |
     * | 行政复议 |    1    |  T4.1:upheld       | 结果维持 |    1    |     2     |  T4.1:upheld, T4.2.2:upheld
     * </pre>
     */
    Optional<CellAddress> address(ColumnMeaning meaning, Form form) {
        LineTerm lineTerm = line != null ? line : meaning.line();
        ColumnTerm columnTerm = column != null ? column : meaning.column();
        boolean contradictory = line != null && meaning.line() != null && line != meaning.line()
                || column != null && meaning.column() != null && column != meaning.column();
        if (contradictory || !meaning.isTerm() || lineTerm == null || columnTerm == null) {
            return Optional.empty();
        }
        return form.findLine(lineTerm).flatMap(found -> found.findCell(columnTerm));
    }
}
