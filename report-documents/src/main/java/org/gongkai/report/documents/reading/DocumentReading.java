package org.gongkai.report.documents.reading;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.value.ReportValue;

/**
 * What a document was read as.
 *
 * @param report the report
 * @param provenance where each cell stood
 * @param remarks what was not understood, ambiguous, repeated or left over, in the document's order
 * @since 0.1.0
 */
public record DocumentReading(DisclosureReport report, Provenance provenance, List<Remark> remarks)
        implements ReportValue {

    /** A reading; the list is copied. */
    public DocumentReading {
        remarks = List.copyOf(remarks);
    }
}
