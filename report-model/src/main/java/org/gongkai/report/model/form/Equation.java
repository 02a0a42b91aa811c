package org.gongkai.report.model.form;

import java.util.List;
import org.gongkai.report.model.value.ReportValue;

/**
 * One equation between cells: the sum of {@code left} equals the sum of {@code right}.
 *
 * @param family the family that it belongs to
 * @param left the cells of the left side
 * @param right the cells of the right side
 * @since 0.1.0
 */
public record Equation(EquationFamily family, List<CellAddress> left, List<CellAddress> right) implements ReportValue {

    /** Copies the sides. */
    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
