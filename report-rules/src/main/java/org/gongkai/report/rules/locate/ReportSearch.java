package org.gongkai.report.rules.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.arithmetic.YearEquations;

/** The search in all systems of equations of one report. For one thread, one use. */
final class ReportSearch {

    private final List<SystemRepairs> tables = new ArrayList<>();

    ReportSearch(DisclosureReport report, ValidationContext context, long steps) {
        Optional<DisclosureReport> previous = context.previousOf(report);
        List<SystemPlan> plans = new ArrayList<>(SystemPlan.of(report.edition()));
        previous.ifPresent(
                before -> plans.addAll(SystemPlan.of(report.edition().form(), YearEquations.stock(report, before))));
        KnownCells known = new KnownCells(
                previous.map(before -> YearEquations.carry(report, before)).orElse(List.of()));
        for (SystemPlan plan : plans) {
            tables.add(new SystemRepairs(plan, report, known.in(plan), steps));
        }
    }

    /** The systems, in the form's order. */
    List<SystemRepairs> tables() {
        return tables;
    }

    boolean isComplete() {
        return tables.stream().allMatch(SystemRepairs::isComplete);
    }
}
