package org.gongkai.report.rules.locate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.arithmetic.EquationSet;
import org.gongkai.report.rules.arithmetic.Observation;
import org.gongkai.report.rules.arithmetic.RepairSearch;
import org.gongkai.report.rules.arithmetic.RepairSet;
import org.gongkai.report.rules.arithmetic.RepairSet.Value;
import org.gongkai.report.rules.arithmetic.SmallestRepairs;

/** The repairs of one system of equations. For one thread, one use. */
final class SystemRepairs {

    /** The part of the steps for a table that a moved line explains: no more than a few cells are as likely. */
    private static final long MOVED = 5;

    private static final long LARGEST = pow10(Figure.MAX_DIGITS) - 1;

    private final SystemPlan plan;
    private final DisclosureReport report;
    private final ReportFigures figures;
    private final KnownCells known;
    private final long steps;
    private final SystemEquations equations;
    private final RepairPricing pricing;
    private final List<Candidate> candidates = new ArrayList<>();
    private boolean complete = true;

    SystemRepairs(SystemPlan plan, DisclosureReport report, KnownCells known, long steps) {
        this.plan = plan;
        this.report = report;
        this.figures = report.figures();
        this.known = known;
        this.steps = steps;
        this.equations = new SystemEquations(plan.system().equations(), EquationSet.of(known.equations()));
        this.pricing = new RepairPricing(plan.layout(), figures);
        run();
    }

    private static long pow10(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    boolean isComplete() {
        return complete;
    }

    /** The likeliest first. */
    List<Candidate> ranked() {
        Map<List<CellDifference>, Candidate> different = new LinkedHashMap<>();
        candidates.forEach(candidate -> different.merge(candidate.differences(), candidate, Candidate::cheaper));
        return Evidence.of(report).weigh(different.values()).stream()
                .sorted(Candidate.LIKELIEST_FIRST)
                .toList();
    }

    /** The proposal that a candidate makes. */
    Repair repair(Candidate candidate, int rank) {
        List<String> rules = equations.rules(figures, candidate.applyTo(figures));
        return new Repair(
                rank,
                candidate.cost(),
                candidate.isUnique(),
                candidate.changes(),
                candidate.reasons(),
                rules.stream().distinct().toList(),
                rules.size());
    }

    private void run() {
        try {
            if (!equations.hold(figures)) {
                search();
            }
        } catch (ArithmeticException e) {
            // Numbers of up to 18 digits whose sums no long can hold: nothing is proposed, and the answer says so.
            complete = false;
        }
    }

    /** What moved as a whole is looked for first: where it explains everything, the search need not go far. */
    private void search() {
        List<Value> forced = forced();
        List<LineSlips.Meant> moved = plan.hasTotals() && forced.isEmpty() ? movedLines() : List.of();
        SmallestRepairs smallest = smallest(known.values(), moved.isEmpty() ? steps : Math.max(1, steps / MOVED));
        complete = smallest.isComplete();
        addSmallest(smallest, forced);
        if (!forced.isEmpty()) {
            addWithoutLastYear();
        } else if (smallest.sets().stream().allMatch(set -> set.cells().size() > 1)) {
            moved.forEach(slip ->
                    add(slip.values(), () -> pricing.asOne(slip.values(), SlipCosts.LINE_MOVED, slip.reason())));
        }
    }

    private List<LineSlips.Meant> movedLines() {
        return LineSlips.of(plan, plan.system().equations().counts(figures));
    }

    private void addSmallest(SmallestRepairs smallest, List<Value> forced) {
        for (RepairSet set : smallest.sets()) {
            List<Value> values = Stream.concat(set.values().stream(), forced.stream())
                    .sorted((one, other) -> one.cell().compareTo(other.cell()))
                    .toList();
            add(values, () -> {
                Candidate candidate = pricing.bySlips(values, smallest.isUnique());
                return forced.isEmpty() ? candidate : candidate.with(0, List.of(RepairReason.PREVIOUS_AGREES));
            });
        }
    }

    /** The cells that last year's report settles, where this year's states something else. */
    private List<Value> forced() {
        return known.values().entrySet().stream()
                .filter(each -> figures.get(each.getKey()).countOr(-1) != each.getValue())
                .map(each -> new Value(each.getKey(), each.getValue(), each.getValue(), each.getValue()))
                .toList();
    }

    private SmallestRepairs smallest(Map<CellAddress, Long> trusted, long limit) {
        return RepairSearch.search(Observation.of(plan.system(), figures, trusted), limit);
    }

    /** Last year's report may be what is wrong: repairs of this one alone, at the cost of the contradiction. */
    private void addWithoutLastYear() {
        for (RepairSet set : smallest(Map.of(), steps).sets()) {
            List<Value> values = set.values();
            if (!set.cells().isEmpty()) {
                add(values, () -> contradicted(pricing.bySlips(values, false)));
            }
        }
    }

    private Candidate contradicted(Candidate candidate) {
        long contradictions = equations.contradictions(candidate.applyTo(figures));
        return contradictions == 0
                ? candidate
                : candidate.with(contradictions * SlipCosts.CONTRADICTED, List.of(RepairReason.PREVIOUS_CONTRADICTS));
    }

    private void add(List<Value> values, Supplier<Candidate> candidate) {
        if (values.stream().anyMatch(value -> value.value() > LARGEST)) {
            complete = false;
            return;
        }
        Candidate added = candidate.get();
        if (!added.changes().isEmpty()) {
            candidates.add(added);
        }
    }
}
