package org.gongkai.report.rules.arithmetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.PerEdition;

/** The equations of a form, worked out once an edition. Immutable. */
public final class FormEquations {

    private static final PerEdition<FormEquations> OF_EDITIONS =
            PerEdition.of(edition -> new FormEquations(edition.form()));

    /** The system of a cell that stands in no equation. */
    static final int NONE = -1;

    private final EquationSet all;
    private final Map<String, RuleEquations> byRule = new LinkedHashMap<>();
    private final List<EquationSystem> systems;
    private final int[] systemOf;
    private final int[] numberInSystem;
    private final int[] systemOfCell;
    private final int[] placeInSystem;

    private FormEquations(Form form) {
        this.all = new EquationSet(
                form.cells(), form.equations().stream().map(LinearEquation::of).toList());
        form.equationFamilies().forEach(family -> byRule.computeIfAbsent(family.rule(), this::ofRule));
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

    private RuleEquations ofRule(String rule) {
        return new RuleEquations(
                all,
                IntStream.range(0, all.size())
                        .filter(equation -> all.rule(equation).equals(rule))
                        .toArray());
    }

    /** The equations of an edition. */
    public static FormEquations of(Edition edition) {
        return OF_EDITIONS.get(edition);
    }

    /** All of them over the form's cells, in the form's order. */
    public EquationSet all() {
        return all;
    }

    /** Those of a rule, where the edition has some. */
    public Optional<RuleEquations> of(String rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    /** The systems that they fall into. */
    public List<EquationSystem> systems() {
        return systems;
    }

    /** What figures state in every cell, by the form's order; {@link EquationSet#OPEN} for what is no count. */
    static long[] counts(ReportFigures figures) {
        long[] counts = new long[figures.size()];
        for (int cell = 0; cell < counts.length; cell++) {
            counts[cell] = Math.max(figures.get(cell).countOr(EquationSet.OPEN), EquationSet.OPEN);
        }
        return counts;
    }

    /** Those of them that stand in a system, by their places there. */
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
    int systemOfCell(int cell) {
        return systemOfCell[cell];
    }

    /** The place of a cell in its system. */
    int placeInSystem(int cell) {
        return placeInSystem[cell];
    }

    /** The place of the system that an equation belongs to. */
    int systemOf(int equation) {
        return systemOf[equation];
    }

    /** The number of an equation among those of its system. */
    int numberInSystem(int equation) {
        return numberInSystem[equation];
    }
}
