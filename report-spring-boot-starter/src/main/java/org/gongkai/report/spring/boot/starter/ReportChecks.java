package org.gongkai.report.spring.boot.starter;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationResult;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The check that {@code @ConsistentReport} stands for in an application: its first {@link ReportCheck} that is no plain
 * validator, else its validator. Looked up when the first report comes, since a check may need a database, and a
 * database may need what validates its entities.
 *
 * @since 0.1.0
 */
public final class ReportChecks implements ReportCheck {

    private final ObjectProvider<ReportCheck> checks;

    /** The check of an application with these. */
    public ReportChecks(ObjectProvider<ReportCheck> checks) {
        this.checks = checks;
    }

    @Override
    public ValidationResult validate(DisclosureReport report) {
        List<ReportCheck> all = checks.orderedStream().toList();
        return all.stream()
                .filter(check -> !(check instanceof ReportValidator))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseGet(ReportValidator::standard)
                .validate(report);
    }
}
