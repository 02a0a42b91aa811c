package org.gongkai.report.rules.profile;

import java.util.Collection;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.SeverityChange;

/** How grave a profile makes what rules say. */
public final class Severities {

    private Severities() {}

    /**
     * The severity of what a rule says about cells of a year's report; where several changes fit, the last one counts.
     */
    public static Severity of(RuleProfile profile, Rule rule, Collection<CellAddress> cells, int year) {
        return of(profile, rule, cells, year, rule.severity());
    }

    /** The same for a finding that by itself is of another severity than its rule. */
    public static Severity of(RuleProfile profile, Rule rule, Collection<CellAddress> cells, int year, Severity own) {
        boolean complete = profile.childrenComplete() && rule.id().equals(RuleProfile.OF_CHILDREN);
        Severity severity = complete ? Severity.ERROR : own;
        for (SeverityChange change : profile.severities()) {
            if (change.rule().equals(rule.id())
                    && change.concerns(year)
                    && change.cells().matchesAll(cells)) {
                severity = change.severity();
            }
        }
        return severity;
    }
}
