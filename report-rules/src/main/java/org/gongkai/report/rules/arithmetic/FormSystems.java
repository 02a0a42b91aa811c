package org.gongkai.report.rules.arithmetic;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.PerEdition;

/**
 * The systems that the equations of a form fall into, worked out once an edition, when a report has cells that are open
 * or equations that do not hold. Immutable.
 */
public final class FormSystems {

    /** The system of a cell that stands in no equation. */
    static final int NONE = -1;

    private static final PerEdition<FormSystems> OF_EDITIONS =
            PerEdition.of(edition -> new FormSystems(FormEquations.of(edition).all()));

    private final List<EquationSystem> systems;
    private final int[] systemOf;
    private final int[] numberInSystem;
    private final int[] systemOfCell;
    private final int[] placeInSystem;

    private FormSystems(EquationSet all) {
        this.systems = EquationSystem.of(all.equations());
        this.systemOf = all.equations().stream().mapToInt(this::systemWith).toArray();
        this.numberInSystem = IntStream.range(0, all.size())
                .map(equation -> systems.get(systemOf[equation])
                        .equations()
                        .equations()
                        .indexOf(all.equations().get(equation)))
                .toArray();
        this.systemOfCell = all.cells().stream().mapToInt(this::systemWithCell).toArray();
        this.placeInSystem = IntStream.range(0, systemOfCell.length)
                .map(cell -> systemOfCell[cell] == NONE
                        ? NONE
                        : systems.get(systemOfCell[cell])
                                .equations()
                                .place(all.cells().get(cell)))
                .toArray();
    }

    private int systemWithCell(CellAddress cell) {
        return IntStream.range(0, systems.size())
                .filter(system -> systems.get(system).equations().has(cell))
                .findFirst()
                .orElse(NONE);
    }

    private int systemWith(LinearEquation equation) {
        return IntStream.range(0, systems.size())
                .filter(system -> systems.get(system).equations().equations().contains(equation))
                .findFirst()
                .orElseThrow();
    }

    /** The systems of an edition. */
    public static FormSystems of(Edition edition) {
        return OF_EDITIONS.get(edition);
    }

    /** All of them. */
    public List<EquationSystem> all() {
        return systems;
    }

    /** The counts that stand in a system, by their places there. */
    long[] ofSystem(int system, long[] counts) {
        long[] those = new long[systems.get(system).cells().size()];
        for (int cell = 0; cell < counts.length; cell++) {
            if (systemOfCell[cell] == system) {
                those[placeInSystem[cell]] = counts[cell];
            }
        }
        return those;
    }

    /** The place of the system that a cell stands in, by the form's order, or {@link #NONE}. */
    int ofCell(int cell) {
        return systemOfCell[cell];
    }

    /** The place of a cell in its system. */
    int placeOfCell(int cell) {
        return placeInSystem[cell];
    }

    /** The place of the system that an equation belongs to. */
    int ofEquation(int equation) {
        return systemOf[equation];
    }

    /** The number of an equation among those of its system. */
    int numberOfEquation(int equation) {
        return numberInSystem[equation];
    }
}
