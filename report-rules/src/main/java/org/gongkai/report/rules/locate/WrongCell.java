package org.gongkai.report.rules.locate;

import org.gongkai.report.model.form.CellAddress;

/**
 * A cell with a wrong number.
 *
 * @param cell the cell
 * @param written what it states, 0 or more
 * @param meant what it should state, 0 or more
 */
record WrongCell(CellAddress cell, long written, long meant) {

    long change() {
        return meant - written;
    }

    boolean isSwappedWith(WrongCell other) {
        return written == other.meant && meant == other.written;
    }
}
