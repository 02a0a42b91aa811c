package org.gongkai.report.io;

import java.io.IOException;
import java.io.OutputStream;
import org.gongkai.report.model.DisclosureReport;

/** Writes the one report of a document. */
final class SingleReportWriter implements ReportWriter {

    /** Writes a report to a stream. */
    @FunctionalInterface
    interface Target {
        void write(DisclosureReport report, OutputStream stream, Layout layout) throws IOException;
    }

    private final String format;
    private final OutputStream stream;
    private final Target target;
    private boolean written;

    SingleReportWriter(String format, OutputStream stream, Target target) {
        this.format = format;
        this.stream = stream;
        this.target = target;
    }

    @Override
    public void write(DisclosureReport report) throws IOException {
        if (written) {
            throw new IllegalStateException("a document in " + format + " holds one report");
        }
        target.write(report, stream, Layout.PRETTY);
        written = true;
    }

    @Override
    public void close() throws IOException {
        stream.flush();
    }
}
