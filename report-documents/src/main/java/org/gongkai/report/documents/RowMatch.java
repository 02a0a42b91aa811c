package org.gongkai.report.documents;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.LineTerm;
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
record RowMatch(
        @Nullable LineTerm line, @Nullable ColumnTerm column, List<GridCell> cells, Header header, GridRow row) {

    /** Whether nothing stands behind the label. */
    boolean isBlank() {
        for (GridCell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The cell of the report that a column of this row stands for; empty where the form has no such cell. */
    Optional<CellAddress> address(Slot slot, Form form) {
        LineTerm lineTerm = line != null ? line : slot.line();
        ColumnTerm columnTerm = column != null ? column : slot.column();
        boolean contradictory = line != null && slot.line() != null && line != slot.line()
                || column != null && slot.column() != null && column != slot.column();
        if (contradictory || !slot.isTerm() || lineTerm == null || columnTerm == null) {
            return Optional.empty();
        }
        return form.findLine(lineTerm).flatMap(found -> found.findCell(columnTerm));
    }
}
