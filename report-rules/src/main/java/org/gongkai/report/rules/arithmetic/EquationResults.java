package org.gongkai.report.rules.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.jspecify.annotations.Nullable;

/**
 * A close look at a form's equations with a report's figures in them: which do not hold, what the open cells may hold
 * for all to hold, and who is suspected. For one thread.
 */
public final class EquationResults {

    private final ReportFigures figures;
    private final FormEquations equations;
    private final CellRanges stated;
    private final Predicate<String> rules;
    private final Map<CellAddress, List<Knowledge>> known = new LinkedHashMap<>();
    private final @Nullable SystemCompletions[] completions;
    private @Nullable Suspects suspects;

    private EquationResults(ReportFigures figures, Predicate<String> rules, List<Knowledge> known) {
        this.figures = figures;
        this.equations = FormEquations.of(figures.edition());
        this.stated = CellRanges.of(equations.all(), figures);
        this.rules = rules;
        known.forEach(each -> this.known
                .computeIfAbsent(each.cell(), cell -> new ArrayList<>())
                .add(each));
        this.completions = new SystemCompletions[equations.systems().size()];
    }

    /** What becomes of a form's equations with a report's figures in them. */
    public static EquationResults of(ReportFigures figures) {
        return of(figures, rule -> true, List.of());
    }

    /**
     * The same.
     *
     * @param rules whether the equations of a rule are to hold
     * @param known what other reports say of the cells that the figures leave open
     */
    public static EquationResults of(ReportFigures figures, Predicate<String> rules, List<Knowledge> known) {
        return new EquationResults(figures, rules, known);
    }

    /**
     * One rule's equations that do not hold, or that hold for some of what the open cells may hold, or for none; in the
     * form's order.
     */
    public Stream<EquationResult> broken(String rule) {
        return equations.of(rule).stream()
                .flatMapToInt(each -> IntStream.of(each.numbers()))
                .filter(equation -> !stated.holds(equation))
                .filter(equation -> !completionsOf(equation).isForced(equations.numberInSystem(equation)))
                .mapToObj(equation -> EquationResult.of(equation, figures))
                .filter(each -> each.fails() || !each.open().isEmpty());
    }

    /** Whether the open cells of an equation's table can be filled in so that all equations hold. */
    public boolean isComplete(EquationResult result) {
        return completionsOf(result.number()).isComplete();
    }

    /** Where an equation with open cells holds for no completion: what its sides may come to. */
    public Optional<Impossible> impossible(EquationResult result) {
        return completionsOf(result.number()).impossible(equations.numberInSystem(result.number()));
    }

    private SystemCompletions completionsOf(int equation) {
        return completions(equations.systemOf(equation));
    }

    private SystemCompletions completions(int system) {
        SystemCompletions here = completions[system];
        if (here == null) {
            EquationSystem cells = equations.systems().get(system);
            List<Knowledge> ofCells = known.isEmpty()
                    ? List.of()
                    : cells.cells().stream()
                            .flatMap(cell -> known.getOrDefault(cell, List.of()).stream())
                            .toList();
            here = new SystemCompletions(cells, figures, rules, ofCells);
            completions[system] = here;
        }
        return here;
    }

    /** What a cell may hold: what it states, or what the equations and other reports leave. */
    public Interval range(CellAddress cell) {
        for (int system = 0; system < completions.length; system++) {
            EquationSet cells = equations.systems().get(system).equations();
            if (cells.has(cell)) {
                return completions(system).get(cells.place(cell));
            }
        }
        long count = figures.get(cell).countOr(EquationSet.OPEN);
        Interval stated = count >= 0 ? Interval.of(count) : Interval.ANY_COUNT;
        return known.getOrDefault(cell, List.of()).stream()
                .map(Knowledge::range)
                .reduce(stated, Interval::and);
    }

    /** {@link #range} for use by others: any count where the cell's table has no completion to rely on. */
    public Interval possible(CellAddress cell) {
        for (int system = 0; system < completions.length; system++) {
            if (equations.systems().get(system).equations().has(cell)) {
                return completions(system).isComplete() ? range(cell) : Interval.ANY_COUNT;
            }
        }
        return Interval.ANY_COUNT;
    }

    /** Whether no completion agrees with what another report says. */
    public boolean isContradicted(Knowledge knowledge) {
        return IntStream.range(0, completions.length)
                .anyMatch(system -> completions(system).contradicted().contains(knowledge));
    }

    /**
     * The open cells that hold the same in every completion of their table, and what they hold, in the form's order;
     * none of a table that has no completion.
     */
    public SortedMap<CellAddress, Long> implied() {
        SortedMap<CellAddress, Long> implied = new TreeMap<>();
        for (int system = 0; system < completions.length; system++) {
            EquationSet cells = equations.systems().get(system).equations();
            if (!isOpen(cells) || !completions(system).isComplete()) {
                continue;
            }
            for (int cell = 0; cell < cells.cells().size(); cell++) {
                Interval range = completions(system).get(cell);
                if (range.isOne() && !figures.get(cells.cells().get(cell)).isNumber()) {
                    implied.put(cells.cells().get(cell), range.low());
                }
            }
        }
        known.keySet().stream()
                .filter(cell -> equations.systems().stream()
                        .noneMatch(system -> system.equations().has(cell)))
                .filter(cell -> range(cell).isOne())
                .forEach(cell -> implied.put(cell, range(cell).low()));
        return implied;
    }

    private boolean isOpen(EquationSet cells) {
        return cells.cells().stream().anyMatch(cell -> !figures.get(cell).isNumber());
    }

    /** The cell of a failing equation that is wrong, where the equations of its table leave no doubt. */
    public Optional<CellAddress> suspect(EquationResult failing) {
        if (suspects == null) {
            suspects = Suspects.of(figures);
        }
        return suspects.in(failing);
    }
}
