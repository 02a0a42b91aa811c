package org.gongkai.report.input;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.io.ReportDigest;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.ResultRemark;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;

/**
 * A report as it came in.
 *
 * @param format what it came in
 * @param report the report
 * @param provenance where in a document its cells stood, and what could not be read there; none for JSON and XML
 * @param remarks what the reader of a document did not understand; empty for JSON and XML, which are read whole or
 *     refused
 * @since 0.1.0
 */
public record InputReport(InputFormat format, DisclosureReport report, Provenance provenance, List<Remark> remarks)
        implements Serializable {

    /** Copies the list. */
    public InputReport {
        remarks = List.copyOf(remarks);
    }

    /** A report that was exchanged in one of our formats, which are read whole or refused. */
    public static InputReport exchanged(InputFormat format, DisclosureReport report) {
        return new InputReport(format, report, Provenance.none(), List.of());
    }

    /** A report that was read from a document. */
    static InputReport read(DocumentReading reading) {
        return new InputReport(InputFormat.DOCUMENT, reading.report(), reading.provenance(), reading.remarks());
    }

    /** Whether something was not understood, so that the report may lack it. */
    public boolean isIncomplete() {
        return remarks.stream().anyMatch(remark -> remark.kind().isProblem());
    }

    /** What a validator is to know of it: where its cells stood, so that findings can say so. */
    public ValidationContext context() {
        return ValidationContext.builder().provenance(provenance).build();
    }

    /**
     * The report with what the rules found in it, its digest and the remarks, as the formats of results have it.
     *
     * @param source the file or address that it came from, as the reader of the result should see it
     */
    public CheckedReport checked(String source, ValidationResult result) {
        return new CheckedReport(
                source,
                report,
                result,
                Optional.of(ReportDigest.of(report)),
                remarks.stream().map(InputReport::remark).toList());
    }

    private static ResultRemark remark(Remark remark) {
        return new ResultRemark(
                remark.code(), remark.cells(), remark.messages(), remark.kind().isProblem(), remark.location());
    }
}
