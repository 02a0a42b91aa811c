package org.gongkai.report.rules.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.Figure.State;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.arithmetic.Counterparts;
import org.gongkai.report.rules.wording.RuleMessages;

/** Collects the cells that kept a rule from being evaluated, so that forty blank cells make one remark. */
public final class OpenCells {

    /** What prevails where cells of several states prevent the same thing. */
    private static final List<State> GRAVEST_FIRST = List.of(State.UNREADABLE, State.NOT_APPLICABLE, State.BLANK);

    private final Evaluation evaluation;
    private final Map<State, SortedSet<CellAddress>> cells = new EnumMap<>(State.class);

    public OpenCells(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Adds those of another report's cells and of this report's that are no numbers, where there are some.
     *
     * @param other the other report, by the addresses of this report's form
     */
    public boolean addUnlessNumbers(Counterparts other, CellAddress others, List<CellAddress> own) {
        Map<CellAddress, State> open = new TreeMap<>();
        note(other.figure(others), others, open);
        own.forEach(cell -> note(evaluation.figure(cell), cell, open));
        if (!open.isEmpty()) {
            add(open);
        }
        return !open.isEmpty();
    }

    private static void note(Figure figure, CellAddress cell, Map<CellAddress, State> open) {
        if (!figure.isNumber()) {
            open.put(cell, figure.state());
        }
    }

    /** Adds the cells, none of them a number, that prevented one evaluation. */
    public void add(Collection<CellAddress> open) {
        Map<CellAddress, State> states = new TreeMap<>();
        open.forEach(cell -> states.put(cell, evaluation.figure(cell).state()));
        add(states);
    }

    private void add(Map<CellAddress, State> open) {
        State reason =
                GRAVEST_FIRST.stream().filter(open::containsValue).findFirst().orElseThrow();
        cells.computeIfAbsent(reason, state -> new TreeSet<>()).addAll(open.keySet());
    }

    /** Tells the evaluation, once for each reason. */
    public void report() {
        cells.forEach((state, open) -> evaluation.add(evaluation
                .open(
                        state.code(),
                        RuleMessages.of("open." + state.code(), CellText.names(evaluation.form(), List.copyOf(open))))
                .cells(open)));
    }
}
