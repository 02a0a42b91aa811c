package org.gongkai.report.io.result;

import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ValidationResult;

/**
 * A report and what the rules found in it.
 *
 * @param source the file or address that the report was read from, as the reader should see it
 * @param report the report
 * @param result what was found
 * @param digest the digest of the report in its canonical form, such as {@code sha256:…}, where it was taken
 */
public record CheckedReport(String source, DisclosureReport report, ValidationResult result, Optional<String> digest) {

    /** A checked report whose digest was not taken. */
    public static CheckedReport of(String source, DisclosureReport report, ValidationResult result) {
        return new CheckedReport(source, report, result, Optional.empty());
    }
}
