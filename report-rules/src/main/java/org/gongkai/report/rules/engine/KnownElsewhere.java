package org.gongkai.report.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.arithmetic.Interval;
import org.gongkai.report.rules.arithmetic.Knowledge;
import org.gongkai.report.rules.arithmetic.YearEquations;

/** What the reports of a context say of the cells that a report leaves open, by the rules that a profile keeps. */
final class KnownElsewhere {

    private final DisclosureReport report;
    private final ValidationContext context;
    private final Function<String, Optional<Severity>> severities;

    /**
     * What is known of a report's cells.
     *
     * @param severities how grave a profile makes a rule, absent where it switches it off
     */
    KnownElsewhere(
            DisclosureReport report, ValidationContext context, Function<String, Optional<Severity>> severities) {
        this.report = report;
        this.context = context;
        this.severities = severities;
    }

    /** What last year's report and those of the bodies below say of the open cells. */
    List<Knowledge> all() {
        List<Knowledge> known = new ArrayList<>();
        if (severities.apply(YearEquations.CARRY).isPresent()) {
            context.previousOf(report)
                    .ifPresent(previous -> YearEquations.carriedIn(report, previous)
                            .forEach((cell, range) -> addOpen(YearEquations.CARRY, cell, range, known)));
        }
        if (severities.apply(ChildSums.RULE).filter(Severity.ERROR::equals).isPresent()) {
            context.children()
                    .flatMap(children -> ChildSums.of(report, children))
                    .ifPresent(sums -> addSums(sums, known));
        }
        return known;
    }

    private void addSums(ChildSums sums, List<Knowledge> known) {
        report.edition().cells().stream()
                .filter(cell -> isCount(report.edition().form(), cell))
                .filter(cell -> !report.figure(cell).isNumber())
                .forEach(cell -> addOpen(ChildSums.RULE, cell, sums.range(cell), known));
    }

    private static boolean isCount(Form form, CellAddress cell) {
        FormColumn column = form.columnOf(cell);
        return column.measure().isWhole() && !column.measure().isSigned();
    }

    private void addOpen(String rule, CellAddress cell, Interval range, List<Knowledge> known) {
        if (!report.figure(cell).isNumber() && (range.low() > 0 || range.high() < Interval.NO_END)) {
            known.add(new Knowledge(rule, cell, range));
        }
    }
}
