package org.gongkai.report.rules.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.NotEvaluated;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.arithmetic.EquationResults;
import org.gongkai.report.rules.arithmetic.Interval;
import org.gongkai.report.rules.arithmetic.Knowledge;
import org.gongkai.report.rules.profile.Severities;
import org.gongkai.report.rules.profile.Waivers;
import org.gongkai.report.text.sentence.ReportStatements;
import org.gongkai.report.text.sentence.Statement;
import org.jspecify.annotations.Nullable;

/** One report while it is checked: what the rules look at, and what they say. For one thread, thrown away after. */
public final class Evaluation {

    private final DisclosureReport report;
    private final ValidationContext context;
    private final EditionPlan plan;
    private final boolean clean;
    private @Nullable EquationResults equations;
    private @Nullable OtherLines otherLines;
    private @Nullable ReportStatements statements;
    private @Nullable List<Statement> fees;
    private @Nullable SentencePlaces sentencePlaces;
    private @Nullable Quotations quotations;

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

    /** Turns to the next rule: what is added from now on, it says. */
    void begin(Rule rule) {
        current = rule;
        applies = true;
        findingsBefore = findings.size();
        notEvaluatedBefore = notEvaluated.size();
    }

    /** What has become of the rule; null where it did not apply. */
    @Nullable
    RuleStatus status() {
        if (findings.size() > findingsBefore) {
            return RuleStatus.FAILED;
        }
        if (notEvaluated.size() > notEvaluatedBefore) {
            return RuleStatus.NOT_EVALUATED;
        }
        return applies ? RuleStatus.PASSED : null;
    }

    public DisclosureReport report() {
        return report;
    }

    public ReportFigures figures() {
        return report.figures();
    }

    public Figure figure(CellAddress cell) {
        return report.figure(cell);
    }

    public Form form() {
        return report.edition().form();
    }

    public EditionPlan plan() {
        return plan;
    }

    public ValidationContext context() {
        return context;
    }

    /** Whether every cell is a number that its column allows; then no rule about cells need look at them. */
    public boolean isClean() {
        return clean;
    }

    /** What lines of another edition say of the report's blank cells. */
    public OtherLines otherLines() {
        if (otherLines == null) {
            otherLines = new OtherLines(report);
        }
        return otherLines;
    }

    /** All equations in detail; only worked out where the quick look found something. */
    public EquationResults equations() {
        if (equations == null) {
            equations =
                    EquationResults.of(report.figures(), rule -> !profile.off().contains(rule), known());
        }
        return equations;
    }

    /** What a cell may hold: the count that it states, or what the equations and other reports leave of what it may. */
    public Interval possible(CellAddress cell) {
        long count = figure(cell).countOr(-1);
        return count >= 0 ? Interval.of(count) : equations().range(cell);
    }

    /** Whether no completion of the report agrees with what another report says of a cell. */
    public boolean isContradicted(String rule, CellAddress cell, Interval range) {
        return !clean && equations().isContradicted(new Knowledge(rule, cell, range));
    }

    /** What other reports say of the cells that this one leaves open; worked out once. */
    private List<Knowledge> known() {
        boolean alone = context.previous().isEmpty() && context.children().isEmpty();
        return alone ? List.of() : new KnownElsewhere(report, context, this::severityOf).all();
    }

    private Optional<Severity> severityOf(String rule) {
        return profile.off().contains(rule)
                ? Optional.empty()
                : RuleCatalogue.standard()
                        .find(rule)
                        .map(each -> Severities.of(profile, each, List.of(), report.year()));
    }

    /** The open cells whose values the equations force. */
    Map<CellAddress, BigDecimal> implied() {
        if (clean) {
            return Map.of();
        }
        Map<CellAddress, BigDecimal> implied = new LinkedHashMap<>();
        equations().implied().forEach((cell, value) -> implied.put(cell, BigDecimal.valueOf(value)));
        return implied;
    }

    /** The place in the source of the first of some cells whose place is known. */
    public Optional<SourceLocation> placeOf(Stream<CellAddress> cells) {
        return cells.map(context.provenance()::location)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** How the report is checked. */
    public RuleProfile profile() {
        return profile;
    }

    /** The profile's waivers that concern the report. */
    public Waivers waivers() {
        return waivers;
    }

    /**
     * What the profile makes of what the rule that is being checked says about a cell: equal for cells treated alike.
     */
    public Object treatment(CellAddress cell) {
        List<CellAddress> cells = List.of(cell);
        return List.of(Severities.of(profile, rule(), cells, report.year()), waivers.find(rule().id(), cells));
    }

    private Rule rule() {
        return Objects.requireNonNull(current, "rule");
    }

    /** What section 一 and the texts beside the tables state in numbers; worked out once. */
    public ReportStatements statements() {
        if (statements == null) {
            statements = ReportStatements.of(report);
        }
        return statements;
    }

    /** What section 六 says of the fee; worked out once, without the other texts. */
    public List<Statement> fees() {
        if (fees == null) {
            fees = ReportStatements.fees(report);
        }
        return fees;
    }

    /** Says that the rule has nothing to look at in this report. */
    public void doesNotApply() {
        applies = false;
    }

    /** What the rule that is being checked rests on, for reports of an edition. */
    public Optional<Label> basis(Edition edition) {
        return rule().basis(edition);
    }

    /** A finding of the rule that is being checked. */
    public Finding.Builder finding(Message text) {
        return Finding.builder()
                .rule(rule().id())
                .severity(rule().severity())
                .basis(basis(report.edition()))
                .text(text);
    }

    /**
     * A finding about words that the report's texts state, and about a number in them where it is about one: it knows
     * where they stand and how they go on.
     */
    public Finding.Builder finding(Message text, String words, Optional<BigDecimal> number) {
        if (sentencePlaces == null || quotations == null) {
            sentencePlaces = SentencePlaces.of(context.provenance());
            quotations = new Quotations(report);
        }
        return finding(text).source(sentencePlaces.find(words)).quotation(quotations.find(words, number));
    }

    /** A place where the rule that is being checked could not be evaluated. */
    public NotEvaluated.Builder open(String reason, Message text) {
        return NotEvaluated.builder()
                .rule(rule().id())
                .basis(basis(report.edition()))
                .reason(reason)
                .text(text);
    }

    public void add(Finding.Builder finding) {
        Finding found = finding.build();
        if (waivers.covers(found.rule(), found.cells())) {
            waived.add(found);
        } else {
            findings.add(found.toBuilder()
                    .severity(Severities.of(profile, rule(), found.cells(), report.year(), found.severity()))
                    .build());
        }
    }

    public void add(NotEvaluated.Builder open) {
        NotEvaluated place = open.build();
        notEvaluated.add(place);
        errorOpen |= Severities.of(profile, rule(), place.cells(), report.year()) == Severity.ERROR;
    }

    /**
     * Says that the report does not state what the rule looks at. It may be left out, so the verdict does not wait for
     * it.
     */
    public void addUnstated(Message text) {
        notEvaluated.add(open("unstated", text).build());
    }

    /** The rule that is being checked failed by itself: nobody knows what it would have found. */
    void addFailure(NotEvaluated.Builder open) {
        add(open);
        errorOpen = true;
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
