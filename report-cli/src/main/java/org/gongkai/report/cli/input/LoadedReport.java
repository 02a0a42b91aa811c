package org.gongkai.report.cli.input;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.io.ReportDigest;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.ResultRemark;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.rules.ValidationResult;

/**
 * A report as it was found in a file.
 *
 * @param source the file, with the line number in a stream
 * @param report the report
 * @param provenance where in the file its cells stood, and what could not be read there
 * @param remarks what the reader did not understand
 */
public record LoadedReport(String source, DisclosureReport report, Provenance provenance, List<Remark> remarks) {

    /** Whether something in the file was not understood, so that the report may lack it. */
    public boolean isIncomplete() {
        return remarks.stream().anyMatch(remark -> remark.kind().isProblem());
    }

    /** The report with what the rules found in it, as the formats of results have it. */
    public CheckedReport checked(ValidationResult result) {
        return new CheckedReport(
                source,
                report,
                result,
                Optional.of(ReportDigest.of(report)),
                remarks.stream().map(LoadedReport::remark).toList());
    }

    private static ResultRemark remark(Remark remark) {
        return new ResultRemark(
                remark.code(), remark.cells(), remark.messages(), remark.kind().isProblem(), remark.location());
    }
}
