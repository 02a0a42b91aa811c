package org.gongkai.report.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;

/** What {@code gongkai convert} can write. */
enum ConvertFormat {
    json((report, out) -> ReportJson.write(report, out, Layout.PRETTY));

    /** Writes a report to a stream. */
    private interface Writer {
        void write(DisclosureReport report, OutputStream out) throws IOException;
    }

    private final Writer writer;

    ConvertFormat(Writer writer) {
        this.writer = writer;
    }

    void write(DisclosureReport report, OutputStream out) throws IOException {
        writer.write(report, out);
    }
}
