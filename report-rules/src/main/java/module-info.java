/**
 * What must hold in a report, and which cells are wrong where it does not.
 *
 * <p>Start at {@link org.gongkai.report.rules.ReportValidator} and
 * {@link org.gongkai.report.rules.locate.ErrorLocator}.
 */
@SuppressWarnings("requires-automatic") // Immutables, at compile time only
module org.gongkai.report.rules {
    requires static org.immutables.value;
    requires static org.jspecify;
    requires static org.hibernate.validator; // where it is the provider, violations know more
    requires transitive org.gongkai.report.model;
    requires org.gongkai.report.text;

    exports org.gongkai.report.rules;
    exports org.gongkai.report.rules.locate;

    // A provider of Jakarta Validation, or a container, makes the validator by reflection.
    opens org.gongkai.report.rules.jakarta;

    uses org.gongkai.report.rules.RuleSet;

    provides org.gongkai.report.rules.RuleSet with
            org.gongkai.report.rules.standard.StandardRules;
    provides jakarta.validation.ConstraintValidator with
            org.gongkai.report.rules.jakarta.ConsistentReportValidator;
}
