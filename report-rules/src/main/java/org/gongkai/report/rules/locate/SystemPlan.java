package org.gongkai.report.rules.locate;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.rules.arithmetic.EquationSystem;
import org.gongkai.report.rules.arithmetic.FormSystems;
import org.gongkai.report.rules.arithmetic.LinearEquation;

/** A system of equations and what else is worked out of the form once. Immutable. */
final class SystemPlan {

    private static final PerEdition<List<SystemPlan>> OF_FORMS =
            PerEdition.of(edition -> of(edition.form(), FormSystems.of(edition).all()));

    private final EquationSystem system;
    private final CellLayout layout;
    private final int[][] lines;
    private final List<BitSet> touched;

    private SystemPlan(Form form, EquationSystem system) {
        this.system = system;
        this.layout = new CellLayout(form, system);
        this.lines = layout.lines().stream()
                .map(line -> line.stream().mapToInt(system.equations()::place).toArray())
                .toArray(int[][]::new);
        this.touched = Stream.of(lines).map(this::equationsOf).toList();
    }

    private BitSet equationsOf(int[] line) {
        BitSet equations = new BitSet();
        for (int cell : line) {
            for (int equation : system.equations().equationsOf(cell)) {
                equations.set(equation);
            }
        }
        return equations;
    }

    /** The systems of a form's own equations. */
    static List<SystemPlan> of(Edition edition) {
        return OF_FORMS.get(edition);
    }

    /** The systems that some equations make. */
    static List<SystemPlan> of(Form form, Collection<LinearEquation> equations) {
        return of(form, EquationSystem.of(equations));
    }

    private static List<SystemPlan> of(Form form, List<EquationSystem> systems) {
        return systems.stream().map(system -> new SystemPlan(form, system)).toList();
    }

    EquationSystem system() {
        return system;
    }

    CellLayout layout() {
        return layout;
    }

    /** The cells of each line, by their places in the system; not to be changed. */
    int[][] lines() {
        return lines;
    }

    /** The equations that cells of a line stand in; not to be changed. */
    BitSet touched(int line) {
        return touched.get(line);
    }

    /** Whether cells of a line stand in all of some equations. */
    boolean touches(int line, BitSet equations) {
        BitSet here = touched.get(line);
        for (int equation = equations.nextSetBit(0); equation >= 0; equation = equations.nextSetBit(equation + 1)) {
            if (!here.get(equation)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the lines end in totals: only there a moved line can be told. */
    boolean hasTotals() {
        return !system.isGrounded();
    }
}
