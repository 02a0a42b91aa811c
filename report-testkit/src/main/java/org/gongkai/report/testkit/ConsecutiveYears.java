package org.gongkai.report.testkit;

import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ValidationContext;

/**
 * Two valid reports of one body for consecutive years, the second of which takes up where the first ends: Y-CARRY and
 * Y-STOCK hold.
 *
 * @param previous the report of the year before
 * @param current the report
 * @since 0.1.0
 */
public record ConsecutiveYears(DisclosureReport previous, DisclosureReport current) {

    /** The context in which to validate the {@linkplain #current() current} report. */
    public ValidationContext context() {
        return ValidationContext.builder().previous(previous).build();
    }
}
