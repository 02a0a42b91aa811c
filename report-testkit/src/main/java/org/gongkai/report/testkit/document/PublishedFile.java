package org.gongkai.report.testkit.document;

import java.util.List;
import java.util.Set;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.testkit.file.FileFormat;
import org.gongkai.report.testkit.file.FileNoise;

/**
 * A report as the file in which a body might hand it over.
 *
 * @since 0.1.0
 */
public final class PublishedFile {

    private final DisclosureReport report;
    private final FileFormat format;
    private final List<LayoutNoise> layout;
    private final Set<FileNoise> noises;
    private final byte[] bytes;

    PublishedFile(
            DisclosureReport report, FileFormat format, List<LayoutNoise> layout, Set<FileNoise> noises, byte[] bytes) {
        this.report = report;
        this.format = format;
        this.layout = List.copyOf(layout);
        this.noises = Set.copyOf(noises);
        this.bytes = bytes.clone();
    }

    /** The report that the file shows. */
    public DisclosureReport report() {
        return report;
    }

    /** How the file is written. */
    public FileFormat format() {
        return format;
    }

    /** What happened to the tables, whatever the format. */
    public List<LayoutNoise> layout() {
        return layout;
    }

    /** What happened to the file as one of its format. */
    public Set<FileNoise> noises() {
        return noises;
    }

    /** A copy of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The format and the noises in short. */
    @Override
    public String toString() {
        return format + " " + layout + " " + noises;
    }
}
