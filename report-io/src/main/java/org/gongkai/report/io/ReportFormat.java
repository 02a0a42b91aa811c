package org.gongkai.report.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongkai.report.model.DisclosureReport;

/**
 * The formats in which reports are written.
 *
 * @since 0.1.0
 */
public enum ReportFormat {
    /** One report, as indented JSON: {@link ReportJson}. */
    JSON("json", false) {
        @Override
        ReportWriter open(OutputStream stream) {
            return new SingleReportWriter(code(), stream, ReportJson::write);
        }
    },
    /** One report, as indented XML: {@link ReportXml}. */
    XML("xml", false) {
        @Override
        ReportWriter open(OutputStream stream) {
            return new SingleReportWriter(code(), stream, ReportXml::write);
        }
    },
    /** Any number of reports, one a line: {@link ReportNdjson}. */
    NDJSON("ndjson", true) {
        @Override
        ReportWriter open(OutputStream stream) {
            return ReportNdjson.writer(stream);
        }
    },
    /** The cells of any number of reports, one a row: {@link ReportCsv}. */
    CSV("csv", true) {
        @Override
        ReportWriter open(OutputStream stream) {
            return ReportCsv.writer(stream);
        }
    };

    private final String code;
    private final boolean takesMany;

    ReportFormat(String code, boolean takesMany) {
        this.code = code;
        this.takesMany = takesMany;
    }

    /**
     * The format of a name.
     *
     * @throws IllegalArgumentException for an unknown name, naming the known ones
     */
    public static ReportFormat fromCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown format '" + code + "'; known: "
                        + Arrays.stream(values()).map(ReportFormat::code).collect(Collectors.joining(", "))));
    }

    /** The name, which is the usual ending of a file's name too. */
    public String code() {
        return code;
    }

    /** Whether a document holds any number of reports, and not just one. */
    public boolean takesMany() {
        return takesMany;
    }

    /**
     * A writer of the format. One that takes a single report refuses the second with an IllegalStateException. Closing
     * it leaves the stream open.
     */
    public ReportWriter writer(OutputStream stream) {
        return open(stream);
    }

    abstract ReportWriter open(OutputStream stream);

    /**
     * Writes a report and leaves the stream open.
     *
     * @throws IOException where the stream fails
     */
    public void write(DisclosureReport report, OutputStream stream) throws IOException {
        try (ReportWriter writer = writer(stream)) {
            writer.write(report);
        }
    }
}
