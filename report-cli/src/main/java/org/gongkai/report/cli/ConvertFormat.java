package org.gongkai.report.cli;

import java.io.OutputStream;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;

/** What {@code gongkai convert} can write. */
enum ConvertFormat {
    json(ReportJson::writePretty);

    /** Writes a report to a stream. */
    private interface Writer {
        void write(DisclosureReport report, OutputStream out);
    }

    private final Writer writer;

    ConvertFormat(Writer writer) {
        this.writer = writer;
    }

    void write(DisclosureReport report, OutputStream out) {
        writer.write(report, out);
    }
}
