package org.gongkai.report.model;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.figure.Figure;

/** Adds whole numbers; a sum over anything else is absent. */
final class Counts {

    private Counts() {}

    static Optional<Long> sum(List<Figure> figures) {
        long sum = 0;
        for (Figure figure : figures) {
            if (!figure.isWhole()) {
                return Optional.empty();
            }
            sum = Math.addExact(sum, figure.countOr(0));
        }
        return Optional.of(sum);
    }
}
