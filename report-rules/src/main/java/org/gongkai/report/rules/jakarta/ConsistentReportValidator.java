package org.gongkai.report.rules.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.util.Arrays;
import java.util.List;
import org.gongkai.report.model.ConsistentReport;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * Makes each finding that counts a violation: its message is the finding's, its path that of the cell in JSON, the
 * suspect first. Under Hibernate Validator the message is in the interpolator's language, the finding is the dynamic
 * payload, and a {@link ReportCheck} given as the constraint validators' payload takes the standard rules' place:
 *
 * <pre>{@code
 * Validation.byProvider(HibernateValidator.class).configure().constraintValidatorPayload(check)
 * }</pre>
 *
 * <p>Under another provider a factory of constraint validators may make this one with a check of its own.
 */
public final class ConsistentReportValidator implements ConstraintValidator<ConsistentReport, DisclosureReport> {

    private final ReportCheck check;
    private Severity least = Severity.ERROR;
    private String message = "";

    /** Called by the provider. */
    public ConsistentReportValidator() {
        this(ReportValidator.standard());
    }

    /** For a factory of constraint validators, with the rules that it wants. */
    public ConsistentReportValidator(ReportCheck check) {
        this.check = check;
    }

    @Override
    public void initialize(ConsistentReport constraint) {
        List<Class<? extends Payload>> payload = Arrays.asList(constraint.payload());
        least = payload.contains(ConsistentReport.Notices.class)
                ? Severity.INFO
                : payload.contains(ConsistentReport.Warnings.class) ? Severity.WARNING : Severity.ERROR;
        Severity stated = Severity.valueOf(constraint.minSeverity().name());
        least = stated.compareTo(least) > 0 ? stated : least;
        message = constraint.message();
    }

    /** Whether nothing counts against the report; a missing report is another constraint's business. */
    @Override
    public boolean isValid(@Nullable DisclosureReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        Violations violations = Provider.violations(context);
        ValidationResult result = violations.check(check).validate(report);
        List<Objection> objections = Objection.to(result, least);
        if (!objections.isEmpty()) {
            context.disableDefaultConstraintViolation();
            objections.forEach(each -> violations.add(each, report.edition(), message));
        }
        return objections.isEmpty();
    }
}
