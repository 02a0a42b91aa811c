package org.gongkai.report.rules;

import org.gongkai.report.model.form.Edition;

/**
 * A rule of the catalogue with its code.
 *
 * @param rule the rule's description
 * @param check the rule's code
 */
record RuleEntry(Rule rule, Check check) {

    boolean appliesTo(Edition edition) {
        return rule.editions().contains(edition);
    }
}
