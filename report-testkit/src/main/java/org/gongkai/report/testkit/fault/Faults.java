package org.gongkai.report.testkit.fault;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.rules.Fault;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;

/** The rules that a report can be made to fail, by id: those of the catalogue that say how. */
public final class Faults {

    private static final Map<String, Fault> FAULTS = faults();

    private Faults() {}

    /** The ids of the rules, arithmetic first. */
    public static Set<String> rules() {
        return Collections.unmodifiableSet(FAULTS.keySet());
    }

    /**
     * The fault that makes a report fail a rule.
     *
     * @throws IllegalArgumentException for another id, naming the known ones
     */
    public static Fault of(String rule) {
        Fault fault = FAULTS.get(rule);
        if (fault == null) {
            throw new IllegalArgumentException("no faulty reports for the rule '" + rule
                    + "', which is unknown, compares reports or is about a share; known: "
                    + String.join(", ", FAULTS.keySet()));
        }
        return fault;
    }

    /** The editions on which a report can be made to fail a rule. */
    public static Set<Edition> editions(String rule) {
        return RuleCatalogue.standard().rule(rule).editions().stream()
                .filter(of(rule)::isPossible)
                .collect(Collectors.toSet());
    }

    private static Map<String, Fault> faults() {
        Set<String> arithmetic = Stream.of(Edition.values())
                .flatMap(edition -> edition.form().equationFamilies())
                .map(EquationFamily::rule)
                .collect(Collectors.toSet());
        Map<String, Fault> faults = new LinkedHashMap<>();
        RuleCatalogue.standard().rules().stream()
                .sorted(Comparator.comparing((Rule rule) -> !arithmetic.contains(rule.id()))
                        .thenComparing(rule -> !rule.id().startsWith("T")))
                .forEach(rule -> rule.fault().ifPresent(fault -> faults.put(rule.id(), fault)));
        return faults;
    }
}
