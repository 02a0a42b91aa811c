package org.gongkai.report.cli.input;

import java.util.List;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.input.InputReport;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.rules.ValidationResult;

/**
 * A report as it was found in a file.
 *
 * @param source the file, with the line number in a stream
 * @param input the report and what it came with
 */
public record LoadedReport(String source, InputReport input) {

    /** The report. */
    public DisclosureReport report() {
        return input.report();
    }

    /** Where in the file its cells stood, and what could not be read there. */
    public Provenance provenance() {
        return input.provenance();
    }

    /** What the reader did not understand. */
    public List<Remark> remarks() {
        return input.remarks();
    }

    /** Whether something in the file was not understood, so that the report may lack it. */
    public boolean isIncomplete() {
        return input.isIncomplete();
    }

    /** The report with what the rules found in it, as the formats of results have it. */
    public CheckedReport checked(ValidationResult result) {
        return input.checked(source, result);
    }
}
