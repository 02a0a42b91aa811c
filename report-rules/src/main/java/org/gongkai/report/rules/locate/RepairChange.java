package org.gongkai.report.rules.locate;

import java.util.Objects;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.value.ReportValue;

/**
 * One cell of a repair.
 *
 * @param cell the cell
 * @param from what it states
 * @param to what it should state, in the unit of its column
 * @param lowest the smallest number that would do
 * @param highest the largest number that would do, {@link Long#MAX_VALUE} where there is no end; equal to
 *     {@code lowest} where the equations leave no choice
 * @param reason the slip that would explain it
 * @since 0.1.0
 */
public record RepairChange(CellAddress cell, Figure from, Figure to, long lowest, long highest, RepairReason reason)
        implements ReportValue {

    /** Refuses null. */
    public RepairChange {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
    }

    /** Whether the equations leave no choice. */
    public boolean isDetermined() {
        return lowest == highest;
    }

    /** Whether the cell states no number, so that it is filled and not corrected. */
    public boolean isFill() {
        return !from.isNumber();
    }

    /** The change without its reason. */
    public CellDifference difference() {
        return new CellDifference(cell, from, to);
    }
}
