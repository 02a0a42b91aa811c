package org.gongkai.report.rules;

import java.util.ServiceLoader;

/** The one rule set that comes with the library. */
final class StandardRuleSet {

    static final RuleSet INSTANCE = ServiceLoader.load(RuleSet.class, RuleSet.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no rule set: META-INF/services is missing in the jar"));

    private StandardRuleSet() {}
}
