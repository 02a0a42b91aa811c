package org.gongkai.report.documents;

import java.util.List;

/**
 * One way to read a row.
 *
 * @param slots the columns
 * @param offset from which cell behind the label on
 * @param assumed whether the columns are the form's own, not those of the headings
 */
record Way(List<Slot> slots, int offset, boolean assumed) {

    /** The cell behind the last one that is read. */
    int end() {
        return offset + slots.size();
    }

    /** The cell of a row that stands in a column. */
    GridCell cell(RowMatch row, int slot) {
        return row.cells().get(offset + slot);
    }

    boolean hasSubtotals() {
        for (Slot slot : slots) {
            if (slot.isSubtotal()) {
                return true;
            }
        }
        return false;
    }
}
