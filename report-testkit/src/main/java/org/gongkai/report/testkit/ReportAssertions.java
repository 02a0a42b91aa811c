package org.gongkai.report.testkit;

import org.gongkai.report.model.DisclosureReport;

/**
 * Assertions about reports, in AssertJ's style.
 *
 * <pre>{@code
 * assertThat(report).isValid();
 * assertThat(report).isInvalid().hasFinding("T3-BALANCE").at("T3.1:A");
 * assertThat(read).hasSameFiguresAs(written);
 * }</pre>
 *
 * <p>Rules are those of the standard catalogue, under its standard profile.
 *
 * @since 0.1.0
 */
public final class ReportAssertions {

    private ReportAssertions() {}

    /** Assertions about a report with nothing to compare it with. */
    public static ReportAssert assertThat(DisclosureReport actual) {
        return new ReportAssert(actual);
    }
}
