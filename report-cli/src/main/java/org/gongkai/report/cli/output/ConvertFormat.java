package org.gongkai.report.cli.output;

import java.io.OutputStream;
import org.gongkai.report.input.OutputFormat;
import org.gongkai.report.io.ReportWriter;

/** What {@code gongkai convert} can write, by the names that its option takes. */
public enum ConvertFormat {
    json(OutputFormat.JSON),
    xml(OutputFormat.XML),
    ndjson(OutputFormat.NDJSON),
    csv(OutputFormat.CSV),
    html(OutputFormat.HTML),
    md(OutputFormat.MARKDOWN),
    docx(OutputFormat.DOCX);

    private final OutputFormat format;

    ConvertFormat(OutputFormat format) {
        this.format = format;
    }

    /** Whether a document holds any number of reports, and not just one. */
    boolean takesMany() {
        return format.takesMany();
    }

    /** A writer; CSV may stand behind a byte order mark, by which spreadsheets tell UTF-8. */
    ReportWriter writer(OutputStream out, boolean bom) {
        return bom ? format.writerForSpreadsheets(out) : format.writer(out);
    }
}
