package org.gongkai.report.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.report.model.value.ReportValue;

/**
 * The rules that the validator knows, as data.
 *
 * @since 0.1.0
 */
public final class RuleCatalogue implements ReportValue {

    /** Made when it is first asked for. */
    private static final class Standard {

        static final RuleCatalogue CATALOGUE =
                new RuleCatalogue(StandardRuleSet.INSTANCE.version(), StandardRuleSet.INSTANCE.rules());

        private Standard() {}
    }

    private final String version;
    private final Map<String, Rule> rules;

    RuleCatalogue(String version, List<Rule> rules) {
        this.version = version;
        this.rules = rules.stream()
                .collect(Collectors.toMap(
                        Rule::id,
                        rule -> rule,
                        (first, second) -> {
                            throw new IllegalStateException("two rules of the id " + first.id());
                        },
                        LinkedHashMap::new));
    }

    /** The catalogue of the standard rules. */
    public static RuleCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /** The version of the rule set; it changes whenever a verdict may. */
    public String version() {
        return version;
    }

    /** All rules, in the catalogue's order. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule of an id, where there is one. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * The rule of an id.
     *
     * @throws IllegalArgumentException for an unknown id, naming the known ones
     */
    public Rule rule(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("unknown rule '" + id + "'; known: " + String.join(", ", rules.keySet())));
    }
}
