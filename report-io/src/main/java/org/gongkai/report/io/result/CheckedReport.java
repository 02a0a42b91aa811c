package org.gongkai.report.io.result;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * A report and what the rules found in it.
 *
 * @param source the file or address that the report was read from, as the reader should see it
 * @param report the report
 * @param result what was found
 * @param digest the digest of the report in its canonical form, such as {@code sha256:…}, where it was taken
 * @param remarks what the reader of the document has to say; empty for a report that was not read from one
 * @since 0.1.0
 */
public record CheckedReport(
        String source,
        DisclosureReport report,
        ValidationResult result,
        Optional<String> digest,
        List<ResultRemark> remarks)
        implements Serializable {

    /** Copies the list. */
    public CheckedReport {
        remarks = List.copyOf(remarks);
    }

    /** A checked report of whose reading nothing is to be said. */
    public CheckedReport(String source, DisclosureReport report, ValidationResult result, Optional<String> digest) {
        this(source, report, result, digest, List.of());
    }

    /** A checked report whose digest was not taken. */
    public static CheckedReport of(String source, DisclosureReport report, ValidationResult result) {
        return new CheckedReport(source, report, result, Optional.empty());
    }

    private Object writeReplace() {
        return new Saved(source, report, result, digest.orElse(null), remarks);
    }

    /** A checked report as it is serialised: an Optional cannot be. */
    private record Saved(
            String source,
            DisclosureReport report,
            ValidationResult result,
            @Nullable String digest,
            List<ResultRemark> remarks)
            implements Serializable {

        private Object readResolve() {
            return new CheckedReport(source, report, result, Optional.ofNullable(digest), remarks);
        }
    }
}
