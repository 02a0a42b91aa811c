package org.gongkai.report.rules.arithmetic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What every completion of the open cells of one system has in common. Equations that hold for no completion are set
 * aside one after the other, until the others hold together; then what another report knows is added in the same way.
 * For one thread.
 */
final class SystemCompletions {

    private final EquationSystem system;
    private final EquationSet equations;
    private final CellRanges stated;
    private final BitSet held = new BitSet();
    private final Map<Integer, Impossible> impossible = new HashMap<>();
    private final List<Knowledge> contradicted = new ArrayList<>();
    private CellRanges ranges;
    private boolean complete;

    /**
     * @param counts what the cells state, {@link EquationSet#OPEN} for what is no count
     * @param numbers whether no cell states a number that is no count, which no completion can mend
     * @param rules whether the equations of a rule are to hold
     * @param known what other reports say of the system's open cells
     */
    SystemCompletions(
            EquationSystem system, long[] counts, boolean numbers, Predicate<String> rules, List<Knowledge> known) {
        this.system = system;
        this.equations = system.equations();
        this.stated = CellRanges.of(equations, counts);
        this.ranges = stated;
        this.complete = numbers;
        for (int equation = 0; equation < equations.size(); equation++) {
            if (rules.test(equations.rule(equation))) {
                held.set(equation);
            }
        }
        int[] failing = held.stream().filter(stated::fails).toArray();
        IntStream.of(failing).forEach(equation -> setAside(equation, stated, true));
        settle();
        add(known);
    }

    /** Whether all equations hold together for some completion, with what other reports know. */
    boolean isComplete() {
        return complete;
    }

    /** What a cell may hold for the equations that hold together to be kept. */
    Interval get(int cell) {
        return ranges.get(cell);
    }

    /** Whether there is one completion of an equation's open cells, so that it holds. */
    boolean isForced(int equation) {
        return complete && areOne(equations.plus(equation)) && areOne(equations.minus(equation));
    }

    private boolean areOne(int[] cells) {
        for (int cell : cells) {
            if (!ranges.isOne(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an equation holds for no completion, and what its sides may come to. */
    Optional<Impossible> impossible(int equation) {
        return Optional.ofNullable(impossible.get(equation));
    }

    /** What other reports say that no completion agrees with. */
    List<Knowledge> contradicted() {
        return contradicted;
    }

    private void setAside(int equation, CellRanges sides, boolean alone) {
        held.clear(equation);
        impossible.put(equation, new Impossible(sides.plusSide(equation), sides.minusSide(equation), alone));
        complete = false;
    }

    private void settle() {
        Attempt attempt = new Attempt(stated.copy());
        while (!attempt.succeeded) {
            int last = attempt.culprit >= 0 ? attempt.culprit : lastNeeded();
            held.clear(last);
            setAside(last, byTheOthers(last), false);
            attempt = new Attempt(stated.copy());
        }
        ranges = attempt.result;
    }

    /** What the other equations leave, or where they do not hold together either, those before one. */
    private CellRanges byTheOthers(int equation) {
        CellRanges others = stated.copy();
        if (others.narrow(held)) {
            return others;
        }
        CellRanges before = stated.copy();
        before.narrow(before(equation));
        return before;
    }

    /** The first equation that those before it leave nothing for. */
    private int lastNeeded() {
        List<Integer> numbers = held.stream().boxed().toList();
        int place = first(numbers.size(), count -> !stated.copy().narrow(before(numbers.get(count))));
        return numbers.get(place);
    }

    /** The equations held up to one, that included. */
    private BitSet before(int equation) {
        BitSet before = (BitSet) held.clone();
        before.clear(equation + 1, Math.max(equation + 1, equations.size()));
        return before;
    }

    private void add(List<Knowledge> known) {
        List<Knowledge> left = known;
        while (!left.isEmpty()) {
            List<Knowledge> tried = left;
            Attempt all = attempt(tried, tried.size());
            if (all.succeeded) {
                ranges = all.result;
                return;
            }
            int wrong = first(tried.size(), place -> !attempt(tried, place + 1).succeeded);
            contradicted.add(tried.get(wrong));
            complete = false;
            left = new ArrayList<>(tried);
            left.remove(wrong);
        }
    }

    private Attempt attempt(List<Knowledge> known, int count) {
        CellRanges restricted = ranges.copy();
        known.subList(0, count).forEach(each -> restricted.restrict(equations.place(each.cell()), each.range()));
        return new Attempt(restricted);
    }

    /** The first of some numbers for which something is so that is so for all that follow. */
    private static int first(int size, IntPredicate condition) {
        int from = 0;
        int to = size - 1;
        while (from < to) {
            int middle = (from + to) / 2;
            if (condition.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** Whether the equations held have a completion within some ranges, and what all completions have in common. */
    private final class Attempt {

        private final CellRanges result;
        private boolean succeeded;
        private int culprit = -1;

        Attempt(CellRanges start) {
            this.result = start;
            this.succeeded = start.narrow(held);
            if (succeeded && !isSettled()) {
                exactly();
            }
        }

        private boolean isSettled() {
            for (int cell = 0; cell < equations.cells().size(); cell++) {
                if (!result.isOne(cell)) {
                    return false;
                }
            }
            return true;
        }

        /** Where bounds alone leave something open, a flow tells what can be and what must be. */
        private void exactly() {
            try {
                CompletionFlow flow = new CompletionFlow(isWhole() ? system : system.ofThose(held), result);
                succeeded = flow.isSolved();
                if (!succeeded) {
                    culprit = flow.culprit();
                } else {
                    flow.fixed().forEach((cell, value) -> result.restrict(cell, Interval.of(value)));
                }
            } catch (ArithmeticException e) {
                // Numbers whose sums no long can hold: what the bounds say stays true.
                succeeded = true;
            }
        }

        private boolean isWhole() {
            return held.cardinality() == equations.size();
        }
    }
}
