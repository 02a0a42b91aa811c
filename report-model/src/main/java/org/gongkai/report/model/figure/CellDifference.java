package org.gongkai.report.model.figure;

import java.util.Objects;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.value.ReportValue;

/**
 * A cell that two reports fill differently.
 *
 * @param cell the cell
 * @param from what the first report states
 * @param to what the second report states
 * @since 0.1.0
 */
public record CellDifference(CellAddress cell, Figure from, Figure to) implements ReportValue {

    /** Refuses null. */
    public CellDifference {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** The difference the other way round. */
    public CellDifference reversed() {
        return new CellDifference(cell, to, from);
    }

    /** The difference in short, {@code T3.1:A: 42 -> 43}; a blank cell reads {@code (blank)}. */
    @Override
    public String toString() {
        return cell + ": " + text(from) + " -> " + text(to);
    }

    private static String text(Figure figure) {
        return figure.isBlank() ? "(blank)" : figure.toString();
    }
}
