package org.gongkai.report.io;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.gongkai.report.io.json.JsonOutput;
import org.gongkai.report.io.value.RuleWriter;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import tools.jackson.core.JsonGenerator;

/**
 * The rule catalogue as JSON, in both languages, for systems that explain findings or let people choose rules.
 *
 * @since 0.1.0
 */
public final class RuleJson {

    private RuleJson() {}

    /** The catalogue: an object with the version of the rule set and all rules in their order. */
    public static String write(RuleCatalogue catalogue) {
        return text(json -> RuleWriter.write(catalogue, json));
    }

    /** One rule: an object. */
    public static String write(Rule rule) {
        return text(json -> RuleWriter.write(rule, json));
    }

    private static String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonOutput.to(text, true)) {
            content.accept(json);
        }
        return text.toString();
    }
}
