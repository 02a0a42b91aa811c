package org.gongkai.report.rules.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.model.ConsistentReport;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reports each finding as a violation: the message is the finding's, in the default locale's language, behind its rule
 * and severity; the path is {@code figures[T3.3.1:A]} where it is about cells, the suspect first. Without a payload
 * errors and warnings are violations, notices are not; under {@link ConsistentReport.Errors} only errors are.
 */
public final class ConsistentReportValidator implements ConstraintValidator<ConsistentReport, DisclosureReport> {

    private Severity least = Severity.WARNING;
    private String message = "";

    /** Called by the provider. */
    public ConsistentReportValidator() {
        // Nothing to set up before initialize.
    }

    @Override
    public void initialize(ConsistentReport constraint) {
        List<Class<? extends Payload>> payload = Arrays.asList(constraint.payload());
        least = payload.contains(ConsistentReport.Errors.class) ? Severity.ERROR : Severity.WARNING;
        message = constraint.message();
    }

    /** Whether the report has no finding that counts; a missing report is another constraint's business. */
    @Override
    public boolean isValid(@Nullable DisclosureReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        List<Finding> findings = ReportValidator.standard().validate(report).findings().stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .toList();
        if (!findings.isEmpty()) {
            context.disableDefaultConstraintViolation();
            findings.forEach(finding -> add(finding, context));
        }
        return findings.isEmpty();
    }

    private void add(Finding finding, ConstraintValidatorContext context) {
        ConstraintValidatorContext.ConstraintViolationBuilder violation =
                context.buildConstraintViolationWithTemplate(literal(text(finding)));
        finding.suspect()
                .or(() -> finding.cells().stream().findFirst())
                .map(CellAddress::toString)
                .ifPresentOrElse(
                        cell -> violation
                                .addPropertyNode("figures")
                                .addBeanNode()
                                .inIterable()
                                .atKey(cell)
                                .addConstraintViolation(),
                        violation::addConstraintViolation);
    }

    private String text(Finding finding) {
        String own = finding.rule() + " [" + finding.severity() + "] " + finding.message(Locale.getDefault());
        return message.isEmpty() ? own : message;
    }

    /** The text of a report must not be taken for a message template. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }
}
