package org.gongkai.report.rules;

import org.gongkai.report.model.DisclosureReport;

/**
 * Whatever checks one report: a {@link ReportValidator}, or one that knows more of it.
 *
 * <pre>{@code
 * ReportCheck withLastYear = report -> validator.validate(
 *         report, ValidationContext.builder().previous(archive.before(report)).build());
 * }</pre>
 *
 * <p>Used by several threads at once.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ReportCheck {

    /** What the rules say about a report. */
    ValidationResult validate(DisclosureReport report);
}
