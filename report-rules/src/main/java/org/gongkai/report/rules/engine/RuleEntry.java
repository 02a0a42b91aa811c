package org.gongkai.report.rules.engine;

import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.Rule;

/**
 * A rule of the catalogue with its code.
 *
 * @param rule the rule's description
 * @param check the rule's code
 */
public record RuleEntry(Rule rule, Check check) {

    public boolean appliesTo(Edition edition) {
        return rule.editions().contains(edition);
    }
}
