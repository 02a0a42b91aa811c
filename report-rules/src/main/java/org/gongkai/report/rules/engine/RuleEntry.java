package org.gongkai.report.rules.engine;

import java.util.function.Predicate;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.rules.Rule;

/**
 * A rule of the catalogue with its code.
 *
 * @param rule the rule's description
 * @param needs the forms on whose reports the rule looks: those that have what it is about
 * @param check the rule's code
 */
public record RuleEntry(Rule rule, Predicate<Form> needs, Check check) {

    public boolean appliesTo(Edition edition) {
        return rule.editions().contains(edition);
    }
}
