package org.gongkai.report.documents.table;

import java.util.List;
import org.gongkai.report.documents.source.GridCell;

/**
 * One way to read a row.
 *
 * @param meanings the columns
 * @param offset from which cell behind the label on
 * @param assumed whether the columns are the form's own, not those of the headings
 */
record RowInterpretation(List<ColumnMeaning> meanings, int offset, boolean assumed) {

    /** The cell behind the last one that is read. */
    int end() {
        return offset + meanings.size();
    }

    /** The cell of a row that stands in a column. */
    GridCell cell(FigureRow row, int meaning) {
        return row.cells().get(offset + meaning);
    }

    boolean hasSubtotals() {
        for (ColumnMeaning meaning : meanings) {
            if (meaning.isSubtotal()) {
                return true;
            }
        }
        return false;
    }
}
