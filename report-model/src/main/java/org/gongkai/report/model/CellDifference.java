package org.gongkai.report.model;

import org.gongkai.report.model.form.CellAddress;

/**
 * A cell that two reports fill differently.
 *
 * @param cell the cell
 * @param from what the first report states
 * @param to what the second report states
 */
public record CellDifference(CellAddress cell, Figure from, Figure to) {

    /** The difference in short, {@code T3.1:A: 42 -> 43}; a blank cell reads {@code (blank)}. */
    @Override
    public String toString() {
        return cell + ": " + text(from) + " -> " + text(to);
    }

    private static String text(Figure figure) {
        return figure.isBlank() ? "(blank)" : figure.toString();
    }
}
