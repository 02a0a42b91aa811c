package org.gongkai.report.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.io.ReportCsv;
import org.gongkai.report.io.ReportFormat;
import org.gongkai.report.io.ReportWriter;
import org.gongkai.report.model.DisclosureReport;

/** What {@code gongkai convert} can write. */
public enum ConvertFormat {
    json(ReportFormat.JSON.takesMany(), ReportFormat.JSON::writer),
    xml(ReportFormat.XML.takesMany(), ReportFormat.XML::writer),
    ndjson(ReportFormat.NDJSON.takesMany(), ReportFormat.NDJSON::writer),
    csv(ReportFormat.CSV.takesMany(), ReportFormat.CSV::writer),
    html(false, out -> new Page(out, report -> utf8(OfficialLayout.html(report)))),
    md(false, out -> new Page(out, report -> utf8(OfficialLayout.markdown(report)))),
    docx(false, out -> new Page(out, OfficialLayout::docx));

    private final boolean takesMany;
    private final Function<OutputStream, ReportWriter> writer;

    ConvertFormat(boolean takesMany, Function<OutputStream, ReportWriter> writer) {
        this.takesMany = takesMany;
        this.writer = writer;
    }

    /** Whether a document holds any number of reports, and not just one. */
    boolean takesMany() {
        return takesMany;
    }

    /** A writer; CSV may stand behind a byte order mark, by which spreadsheets tell UTF-8. */
    ReportWriter writer(OutputStream out, boolean bom) {
        return this == csv && bom ? ReportCsv.writerForSpreadsheets(out) : writer.apply(out);
    }

    private static byte[] utf8(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** A page of the official layout. */
    private record Page(OutputStream out, Function<DisclosureReport, byte[]> layout) implements ReportWriter {

        @Override
        public void write(DisclosureReport report) throws IOException {
            out.write(layout.apply(report));
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
