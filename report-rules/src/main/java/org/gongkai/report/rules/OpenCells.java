package org.gongkai.report.rules;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongkai.report.model.Figure.State;
import org.gongkai.report.model.form.CellAddress;

/** Collects the cells that kept a rule from being evaluated, so that forty blank cells make one remark. */
final class OpenCells {

    /** What prevails where cells of several states prevent the same thing. */
    private static final List<State> GRAVEST_FIRST = List.of(State.UNREADABLE, State.NOT_APPLICABLE, State.BLANK);

    private final Evaluation evaluation;
    private final Map<State, SortedSet<CellAddress>> cells = new EnumMap<>(State.class);

    OpenCells(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Adds the cells, none of them a number, that prevented one evaluation. */
    void add(Collection<CellAddress> open) {
        State reason = GRAVEST_FIRST.stream()
                .filter(state ->
                        open.stream().anyMatch(cell -> evaluation.figure(cell).state() == state))
                .findFirst()
                .orElseThrow();
        cells.computeIfAbsent(reason, state -> new TreeSet<>()).addAll(open);
    }

    /** Tells the evaluation, once for each reason. */
    void report() {
        cells.forEach((state, open) -> evaluation.add(evaluation
                .open(
                        state.code(),
                        Message.of("open." + state.code(), CellText.names(evaluation.form(), List.copyOf(open))))
                .cells(open)));
    }
}
