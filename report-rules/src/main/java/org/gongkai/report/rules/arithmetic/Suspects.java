package org.gongkai.report.rules.arithmetic;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;

/**
 * The cells that stand in every smallest repair of their table: whatever else is wrong, these are. Where equations
 * stand alone any of their cells may be wrong, so there are none. Immutable.
 */
public final class Suspects {

    /** What one table may cost: far less than a person notices, and enough for half a dozen wrong cells. */
    private static final long STEPS = 2_000;

    private final Set<CellAddress> cells;

    private Suspects(Set<CellAddress> cells) {
        this.cells = cells;
    }

    static Suspects of(ReportFigures figures) {
        Set<CellAddress> cells = new HashSet<>();
        for (EquationSystem system : FormSystems.of(figures.edition()).all()) {
            if (system.isGrounded()) {
                continue;
            }
            try {
                Observation observation = Observation.of(system, figures, Map.of());
                cells.addAll(RepairSearch.search(observation, STEPS).certain());
                cells.addAll(observation.impossible());
            } catch (ArithmeticException e) {
                // Numbers whose sums no long can hold: nobody is suspected.
            }
        }
        return new Suspects(cells);
    }

    /** The one suspect of an equation; absent where there are several. */
    Optional<CellAddress> in(EquationResult failing) {
        List<CellAddress> here =
                failing.cells().stream().filter(cells::contains).toList();
        return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
    }
}
