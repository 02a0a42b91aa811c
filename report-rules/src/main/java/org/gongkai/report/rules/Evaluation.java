package org.gongkai.report.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.text.sentence.ReportStatements;
import org.jspecify.annotations.Nullable;

/** One report while it is checked: what the rules look at, and what they say. For one thread, thrown away after. */
final class Evaluation {

    private final DisclosureReport report;
    private final ValidationContext context;
    private final EditionPlan plan;
    private final boolean clean;
    private @Nullable EquationResults equations;
    private @Nullable ReportStatements statements;

    private final RuleProfile profile;
    private final Waivers waivers;
    private final List<Finding> findings = new ArrayList<>(0);
    private final List<Finding> waived = new ArrayList<>(0);
    private final List<NotEvaluated> notEvaluated = new ArrayList<>(0);

    private @Nullable Rule current;
    private boolean applies;
    private boolean errorOpen;
    private int findingsBefore;
    private int notEvaluatedBefore;

    Evaluation(DisclosureReport report, ValidationContext context, RuleProfile profile) {
        this.report = report;
        this.context = context;
        this.plan = EditionPlan.of(report.edition());
        this.clean = plan.isClean(report.figures());
        this.profile = profile;
        this.waivers = Waivers.of(profile, report.agency().name(), context.asOf());
    }

    /** Checks one rule; null where it did not apply. */
    @Nullable
    RuleStatus run(RuleEntry entry) {
        current = entry.rule();
        applies = true;
        findingsBefore = findings.size();
        notEvaluatedBefore = notEvaluated.size();
        entry.check().check(this);
        if (findings.size() > findingsBefore) {
            return RuleStatus.FAILED;
        }
        if (notEvaluated.size() > notEvaluatedBefore) {
            return RuleStatus.NOT_EVALUATED;
        }
        return applies ? RuleStatus.PASSED : null;
    }

    DisclosureReport report() {
        return report;
    }

    ReportFigures figures() {
        return report.figures();
    }

    Figure figure(CellAddress cell) {
        return report.figure(cell);
    }

    Form form() {
        return report.edition().form();
    }

    EditionPlan plan() {
        return plan;
    }

    ValidationContext context() {
        return context;
    }

    /** Whether every cell is a number that its column allows; then no rule about cells need look at them. */
    boolean isClean() {
        return clean;
    }

    /** All equations in detail; only worked out where the quick look found something. */
    EquationResults equations() {
        if (equations == null) {
            equations = EquationResults.of(report.figures());
        }
        return equations;
    }

    /** The profile's waivers that concern the report. */
    Waivers waivers() {
        return waivers;
    }

    /**
     * What the profile makes of what the rule that is being checked says about a cell: equal for cells treated alike.
     */
    Object treatment(CellAddress cell) {
        List<CellAddress> cells = List.of(cell);
        return List.of(profile.severity(rule(), cells), waivers.find(rule().id(), cells));
    }

    private Rule rule() {
        return Objects.requireNonNull(current, "rule");
    }

    /** What the report's texts state in numbers; worked out once. */
    ReportStatements statements() {
        if (statements == null) {
            statements = ReportStatements.of(report);
        }
        return statements;
    }

    /** Says that the rule has nothing to look at in this report. */
    void doesNotApply() {
        applies = false;
    }

    /** A finding of the rule that is being checked. */
    Finding.Builder finding(Message text) {
        return Finding.builder()
                .rule(rule().id())
                .severity(rule().severity())
                .basis(rule().basis())
                .text(text);
    }

    /** A place where the rule that is being checked could not be evaluated. */
    NotEvaluated.Builder open(String reason, Message text) {
        return NotEvaluated.builder().rule(rule().id()).reason(reason).text(text);
    }

    void add(Finding.Builder finding) {
        Finding found = finding.build();
        if (waivers.covers(found.rule(), found.cells())) {
            waived.add(found);
        } else {
            findings.add(found.toBuilder()
                    .severity(profile.severity(rule(), found.cells()))
                    .build());
        }
    }

    void add(NotEvaluated.Builder open) {
        NotEvaluated place = open.build();
        notEvaluated.add(place);
        errorOpen |= profile.severity(rule(), place.cells()) == Severity.ERROR;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Finding> waived() {
        return waived;
    }

    /** Whether a rule of severity ERROR could not be evaluated somewhere. */
    boolean isErrorOpen() {
        return errorOpen;
    }

    List<NotEvaluated> notEvaluated() {
        return notEvaluated;
    }
}
