package org.gongkai.report.io.shape;

import org.gongkai.report.model.form.term.Label;

/**
 * A cell of a table.
 *
 * @param name the column's name
 * @param title the column's heading
 * @param index the place of the cell among the edition's cells
 */
public record FigureNode(String name, Label title, int index) implements Node {

    /** A cell is never left out: a blank one is stated to be blank. */
    @Override
    public boolean isRequired() {
        return true;
    }
}
