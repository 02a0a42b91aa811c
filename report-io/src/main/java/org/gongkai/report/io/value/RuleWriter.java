package org.gongkai.report.io.value;

import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleExample;
import tools.jackson.core.JsonGenerator;

/** Writes the rule catalogue, or a rule of it, in both languages. */
public final class RuleWriter {

    private final JsonGenerator json;

    private RuleWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The catalogue: an object with the version of the rule set and all rules in their order. */
    public static void write(RuleCatalogue catalogue, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleSet", catalogue.version());
        json.writeArrayPropertyStart("rules");
        catalogue.rules().forEach(new RuleWriter(json)::rule);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** One rule: an object. */
    public static void write(Rule rule, JsonGenerator json) {
        new RuleWriter(json).rule(rule);
    }

    private void rule(Rule rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("severity", rule.severity().name());
        label("title", rule.title());
        label("explanation", rule.explanation());
        rule.basis().ifPresent(basis -> label("basis", basis));
        json.writeArrayPropertyStart("editions");
        rule.editions().stream().sorted().map(Edition::code).forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("scope", rule.scope().name());
        json.writeArrayPropertyStart("examples");
        rule.examples().forEach(example -> example(rule, example));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** An example by what is special about it, and what the validator says of it under the rule. */
    private void example(Rule rule, RuleExample example) {
        json.writeStartObject();
        json.writeBooleanProperty("passing", example.passing());
        label("description", example.description());
        json.writeArrayPropertyStart("findings");
        ReportValidator.standard()
                .withProfile(example.profile())
                .validate(example.report(), example.context())
                .findings(rule.id())
                .forEach(this::finding);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        label("message", finding.messages());
        json.writeEndObject();
    }

    private void label(String name, Label label) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("zh", label.zh());
        json.writeStringProperty("en", label.en());
        json.writeEndObject();
    }
}
