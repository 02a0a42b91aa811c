package org.gongkai.report.rules.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.MessageBundle;
import org.gongkai.report.rules.Fault;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleExample;
import org.gongkai.report.rules.RuleScope;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.RuleEntry;

/** The small language in which the catalogue is declared. The texts stand in the bundles, under the rule's id. */
final class RuleDeclaration {

    private static final MessageBundle TEXTS = MessageBundle.of(
            locale -> ResourceBundle.getBundle(RuleDeclaration.class.getPackageName() + ".Rules", locale));

    private final String id;
    private final Severity severity;
    private final List<UnaryOperator<ExampleCase>> passing = new ArrayList<>();
    private final List<UnaryOperator<ExampleCase>> breaking = new ArrayList<>();
    private Predicate<Form> forms = form -> true;
    private Optional<Fault> fault = Optional.empty();
    private Optional<String> kind = Optional.empty();
    private RuleScope scope = RuleScope.REPORT;

    private RuleDeclaration(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** A text of the bundle. */
    static Label label(String key) {
        return TEXTS.label(key);
    }

    static RuleDeclaration rule(String id, Severity severity) {
        return new RuleDeclaration(id, severity);
    }

    /** The rule looks at reports on certain forms only: on those that have what it is about. */
    RuleDeclaration needs(Predicate<Form> condition) {
        forms = forms.and(condition);
        return this;
    }

    RuleDeclaration scope(RuleScope ruleScope) {
        scope = ruleScope;
        return this;
    }

    /** Where the bundle has no texts under the rule's id, those of its kind stand for them. */
    RuleDeclaration ofKind(String key) {
        kind = Optional.of(key);
        return this;
    }

    /** An example that satisfies the rule, made from the sample; without one, the sample itself is the example. */
    RuleDeclaration passes(UnaryOperator<ExampleCase> change) {
        passing.add(change);
        return this;
    }

    /** An example that breaks the rule, made from the sample. */
    RuleDeclaration breaks(UnaryOperator<ExampleCase> change) {
        breaking.add(change);
        return this;
    }

    /** As {@link #breaks}, where the report alone differs from the sample. */
    RuleDeclaration breaksReport(UnaryOperator<DisclosureReport> change) {
        return breaks(sample -> sample.report(change));
    }

    /** How any valid report is made to break the rule, and no other. */
    RuleDeclaration fault(Fault way) {
        fault = Optional.of(way);
        return this;
    }

    RuleEntry checkedBy(Check check) {
        Rule rule = Rule.builder()
                .id(id)
                .severity(severity)
                .title(text("title"))
                .explanation(text("explanation"))
                .basis(TEXTS.find(key("basis")))
                .editions(Arrays.stream(Edition.values())
                        .filter(edition -> forms.test(edition.form()))
                        .toList())
                .scope(scope)
                .fault(fault)
                .exampleSource(this::examples)
                .build();
        return new RuleEntry(rule, forms, check);
    }

    private List<RuleExample> examples() {
        List<RuleExample> examples = new ArrayList<>();
        List<UnaryOperator<ExampleCase>> good = passing.isEmpty() ? List.of(sample -> sample) : passing;
        good.forEach(change -> examples.add(example(true, change)));
        breaking.forEach(change -> examples.add(example(false, change)));
        return examples;
    }

    private RuleExample example(boolean passes, UnaryOperator<ExampleCase> change) {
        ExampleCase sample = change.apply(ExampleCase.sample());
        Label description =
                TEXTS.find(key(passes ? "passes" : "breaks")).orElseGet(() -> TEXTS.label("example.sample"));
        return new RuleExample(passes, description, sample.report(), sample.context(), sample.profile());
    }

    private Label text(String part) {
        return TEXTS.find(key(part))
                .or(() -> kind.map(each -> TEXTS.label(each + "." + part)))
                .orElseGet(() -> TEXTS.label(key(part)));
    }

    private String key(String part) {
        return id + "." + part;
    }
}
