package org.gongkai.report.cli.input;

import java.util.List;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Provenance;

/**
 * A report that was read from a file.
 *
 * @param source the file as the user named it
 * @param report the report
 * @param provenance where in the file its cells stood
 * @param remarks what the reader did not understand
 */
public record LoadedReport(String source, DisclosureReport report, Provenance provenance, List<Remark> remarks) {}
