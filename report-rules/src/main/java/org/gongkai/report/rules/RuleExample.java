package org.gongkai.report.rules;

import java.util.Objects;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.value.ReportValue;

/**
 * A report that satisfies a rule, or one that breaks it.
 *
 * @param passing whether the report satisfies the rule
 * @param description what is special about the report
 * @param report the report
 * @param context what it is compared with
 * @param profile the profile under which it is checked
 * @since 0.1.0
 */
public record RuleExample(
        boolean passing, Label description, DisclosureReport report, ValidationContext context, RuleProfile profile)
        implements ReportValue {

    /** Refuses null. */
    public RuleExample {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(profile, "profile");
    }
}
