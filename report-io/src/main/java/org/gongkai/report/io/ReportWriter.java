package org.gongkai.report.io;

import java.io.Closeable;
import java.io.IOException;
import org.gongkai.report.model.DisclosureReport;

/**
 * Writes reports, one after the other. Closing it flushes what is left and leaves the stream beneath it open.
 *
 * @since 0.1.0
 */
public interface ReportWriter extends Closeable {

    /**
     * Writes a report.
     *
     * @throws IOException where the stream beneath fails
     * @throws ReportFormatException where the format cannot carry the report; nothing of it has been written then
     */
    void write(DisclosureReport report) throws IOException;
}
