package org.gongkai.report.rules.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.Figure.State;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.rules.arithmetic.Counterparts;
import org.gongkai.report.rules.arithmetic.Interval;
import org.gongkai.report.rules.wording.RuleMessages;

/**
 * Collects the cells that kept a rule from being evaluated, so that forty blank cells make one remark: one for each
 * reason and for what is known of the cells.
 */
public final class OpenCells {

    /** What prevails where cells of several states prevent the same thing. */
    private static final List<State> GRAVEST_FIRST = List.of(State.UNREADABLE, State.NOT_APPLICABLE, State.BLANK);

    private record Kind(State reason, Interval bounds) {}

    private final Evaluation evaluation;
    private final Map<Kind, SortedSet<CellAddress>> cells =
            new TreeMap<>(Comparator.<Kind, Integer>comparing(kind -> GRAVEST_FIRST.indexOf(kind.reason()))
                    .reversed()
                    .thenComparing(kind -> kind.bounds().low())
                    .thenComparing(kind -> kind.bounds().high()));

    /** None yet. */
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
            add(open, cell -> Interval.ANY_COUNT);
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
        add(open, cell -> Interval.ANY_COUNT);
    }

    /** Adds them with what each of them may hold. */
    public void add(Collection<CellAddress> open, Function<CellAddress, Interval> bounds) {
        Map<CellAddress, State> states = new TreeMap<>();
        open.forEach(cell -> states.put(cell, evaluation.figure(cell).state()));
        add(states, bounds);
    }

    private void add(Map<CellAddress, State> open, Function<CellAddress, Interval> bounds) {
        State reason =
                GRAVEST_FIRST.stream().filter(open::containsValue).findFirst().orElseThrow();
        open.keySet()
                .forEach(cell -> cells.computeIfAbsent(new Kind(reason, bounds.apply(cell)), kind -> new TreeSet<>())
                        .add(cell));
    }

    /** Tells the evaluation, once for each reason and bounds. */
    public void report() {
        cells.forEach((kind, open) -> evaluation.add(evaluation
                .open(kind.reason().code(), text(kind, List.copyOf(open)))
                .cells(open)
                .lowest(lowest(kind.bounds()))
                .highest(highest(kind.bounds()))));
    }

    private Message text(Kind kind, List<CellAddress> open) {
        Message text = RuleMessages.of("open." + kind.reason().code(), CellText.names(evaluation.form(), open));
        return isKnown(kind.bounds()) ? RuleMessages.of("open.bounds", text, BoundsText.of(kind.bounds())) : text;
    }

    private static boolean isKnown(Interval bounds) {
        return !bounds.equals(Interval.ANY_COUNT);
    }

    private static Optional<Long> lowest(Interval bounds) {
        return isKnown(bounds) ? Optional.of(bounds.low()) : Optional.empty();
    }

    private static Optional<Long> highest(Interval bounds) {
        return bounds.high() == Interval.NO_END ? Optional.empty() : Optional.of(bounds.high());
    }
}
