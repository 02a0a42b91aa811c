package org.gongkai.report.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;

/** What {@code gongkai convert} can write. */
enum ConvertFormat {
    json((report, out) -> ReportJson.write(report, out, Layout.PRETTY)),
    xml((report, out) -> ReportXml.write(report, out, Layout.PRETTY)),
    html((report, out) -> text(OfficialLayout.html(report), out)),
    md((report, out) -> text(OfficialLayout.markdown(report), out));

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

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
