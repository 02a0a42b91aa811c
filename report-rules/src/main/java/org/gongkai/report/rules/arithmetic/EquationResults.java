package org.gongkai.report.rules.arithmetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final long[] counts;
    private final Predicate<String> rules;
    private final Map<CellAddress, List<Knowledge>> known = new LinkedHashMap<>();
    private final Map<Integer, SystemCompletions> completions = new HashMap<>();
    private @Nullable Suspects suspects;

    private EquationResults(ReportFigures figures, Predicate<String> rules, List<Knowledge> known) {
        this.figures = figures;
        this.equations = FormEquations.of(figures.edition());
        this.counts = FormEquations.counts(figures);
        this.rules = rules;
        known.forEach(each -> this.known
                .computeIfAbsent(each.cell(), cell -> new ArrayList<>())
                .add(each));
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
                .filter(equation -> !holds(equation))
                .filter(equation -> !completionsOf(equation).isForced(systems().numberOfEquation(equation)))
                .mapToObj(equation -> EquationResult.of(equation, figures))
                .filter(each -> each.fails() || !each.open().isEmpty());
    }

    /** Whether the open cells of an equation's table can be filled in so that all equations hold. */
    public boolean isComplete(EquationResult result) {
        return completionsOf(result.number()).isComplete();
    }

    /** Where an equation with open cells holds for no completion: what its sides may come to. */
    public Optional<Impossible> impossible(EquationResult result) {
        return completionsOf(result.number()).impossible(systems().numberOfEquation(result.number()));
    }

    private FormSystems systems() {
        return FormSystems.of(figures.edition());
    }

    private SystemCompletions completionsOf(int equation) {
        return completions(systems().ofEquation(equation));
    }

    private SystemCompletions completions(int system) {
        SystemCompletions here = completions.get(system);
        if (here == null) {
            EquationSystem cells = systems().all().get(system);
            List<Knowledge> ofCells = known.isEmpty()
                    ? List.of()
                    : cells.cells().stream()
                            .flatMap(cell -> known.getOrDefault(cell, List.of()).stream())
                            .toList();
            here = new SystemCompletions(
                    cells, systems().ofSystem(system, counts), areOpenOrCounts(system), rules, ofCells);
            completions.put(system, here);
        }
        return here;
    }

    private boolean holds(int equation) {
        try {
            return equations.all().holds(equation, counts);
        } catch (ArithmeticException e) {
            // Told exactly by the decimals.
            return false;
        }
    }

    /** Whether no cell of a system states a number that is no count. */
    private boolean areOpenOrCounts(int system) {
        for (int cell = 0; cell < counts.length; cell++) {
            if (systems().ofCell(cell) == system
                    && counts[cell] == EquationSet.OPEN
                    && figures.get(cell).isNumber()) {
                return false;
            }
        }
        return true;
    }

    /** What a cell may hold: what it states, or what the equations and other reports leave. */
    public Interval range(CellAddress cell) {
        int place = equations.all().place(cell);
        int system = systems().ofCell(place);
        if (system != FormSystems.NONE) {
            return completions(system).get(systems().placeOfCell(place));
        }
        long count = figures.get(cell).countOr(EquationSet.OPEN);
        Interval stated = count >= 0 ? Interval.of(count) : Interval.ANY_COUNT;
        return known.getOrDefault(cell, List.of()).stream()
                .map(Knowledge::range)
                .reduce(stated, Interval::and);
    }

    /** {@link #range} for use by others: any count where the cell's table has no completion to rely on. */
    public Interval possible(CellAddress cell) {
        int system = systems().ofCell(equations.all().place(cell));
        return system != FormSystems.NONE && completions(system).isComplete() ? range(cell) : Interval.ANY_COUNT;
    }

    /** Whether no completion agrees with what another report says. */
    public boolean isContradicted(Knowledge knowledge) {
        return IntStream.range(0, systems().all().size())
                .anyMatch(system -> completions(system).contradicted().contains(knowledge));
    }

    /**
     * The open cells that hold the same in every completion of their table, and what they hold, in the form's order;
     * none of a table that has no completion.
     */
    public Map<CellAddress, Long> implied() {
        Map<CellAddress, Long> implied = new LinkedHashMap<>();
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] == EquationSet.OPEN && !figures.get(cell).isNumber()) {
                CellAddress address = equations.all().cells().get(cell);
                Interval range = forced(cell, address);
                if (range.isOne()) {
                    implied.put(address, range.low());
                }
            }
        }
        return implied;
    }

    /** What every completion allows of an open cell; any count where there is no completion. */
    private Interval forced(int cell, CellAddress address) {
        int system = systems().ofCell(cell);
        if (system == FormSystems.NONE) {
            return known.containsKey(address) ? range(address) : Interval.ANY_COUNT;
        }
        SystemCompletions here = completions(system);
        return here.isComplete() ? here.get(systems().placeOfCell(cell)) : Interval.ANY_COUNT;
    }

    /** The cell of a failing equation that is wrong, where the equations of its table leave no doubt. */
    public Optional<CellAddress> suspect(EquationResult failing) {
        if (suspects == null) {
            suspects = Suspects.of(figures);
        }
        return suspects.in(failing);
    }
}
