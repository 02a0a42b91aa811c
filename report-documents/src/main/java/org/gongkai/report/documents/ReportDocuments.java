package org.gongkai.report.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.outline.ReportParts;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.SourceFile;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Reads annual reports as bodies publish them: plain text, Markdown and HTML, in UTF-8, UTF-16 or GB18030, web pages
 * saved as one file (MHT), documents of Word, workbooks of Excel and OFD; PDF where {@code report-documents-pdf} is
 * there, too. What a file holds decides, not what it is called.
 *
 * <pre>{@code
 * DocumentReading reading = ReportDocuments.read(Path.of("report.html"));
 * reading.report().figure(CellAddress.parse("T3.1:A"));
 * reading.remarks().forEach(remark -> System.out.println(remark.message(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Lines and columns are found by their labels. What cannot be read with certainty stays blank or unreadable, with a
 * remark; nothing is shifted, guessed or summed. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ReportDocuments {

    private ReportDocuments() {}

    /** The endings of file names that stand for a format that is read: without the dot, in small letters. */
    public static List<String> endings() {
        return SourceReaders.endings();
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException where the file holds no report, or none that can be read
     * @throws IOException where the file cannot be read
     */
    public static DocumentReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(Limits.BYTES + 1), String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads a document whose format its content shows.
     *
     * @throws UnreadableDocumentException where it holds no report, or none that can be read
     */
    public static DocumentReading read(byte[] document) {
        return read(document, "");
    }

    /**
     * Reads a document.
     *
     * @param nameHint the file's name, whose ending tells the format where the content does not; may be empty or null
     * @throws UnreadableDocumentException where it holds no report, or none that can be read
     */
    public static DocumentReading read(byte[] document, @Nullable String nameHint) {
        SourceDocument source = source(document, nameHint);
        List<SourceDocument> parts = ReportParts.of(source);
        SourceDocument named = parts.get(ReportParts.named(parts, source));
        DocumentReading reading = ReportAssembler.read(parts.size() == 1 ? source : named);
        return withRemarks(reading, others(parts, named));
    }

    /**
     * Reads a stream to its end, as far as a document may be long, and leaves it open.
     *
     * @throws UnreadableDocumentException where it holds no report, or none that can be read
     * @throws IOException where the stream fails
     */
    public static DocumentReading read(InputStream document) throws IOException {
        return read(document.readNBytes(Limits.BYTES + 1), "");
    }

    /**
     * Reads a page that is a text already.
     *
     * @throws UnreadableDocumentException where it holds no report, or none that can be read
     */
    public static DocumentReading read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8), "");
    }

    /**
     * Reads all reports of a file, in its order: a page may hold those of several years or bodies.
     *
     * @throws UnreadableDocumentException where the file holds no report, or none that can be read
     * @throws IOException where the file cannot be read
     */
    public static List<DocumentReading> readAll(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readAll(in.readNBytes(Limits.BYTES + 1), String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads all reports of a stream, in its order; reads it to its end, as far as a document may be long, and leaves it
     * open.
     *
     * @throws UnreadableDocumentException where it holds no report, or none that can be read
     * @throws IOException where the stream fails
     */
    public static List<DocumentReading> readAll(InputStream document) throws IOException {
        return readAll(document.readNBytes(Limits.BYTES + 1), "");
    }

    /**
     * Reads all reports of a page that is a text already, in its order.
     *
     * @throws UnreadableDocumentException where it holds no report, or none that can be read
     */
    public static List<DocumentReading> readAll(String document) {
        return readAll(document.getBytes(StandardCharsets.UTF_8), "");
    }

    /**
     * Reads all reports of a document whose format its content shows, in its order.
     *
     * @throws UnreadableDocumentException where it holds no report, or none that can be read
     */
    public static List<DocumentReading> readAll(byte[] document) {
        return readAll(document, "");
    }

    /**
     * Reads all reports of a document, in its order: a page may hold those of several years or bodies. Mostly there is
     * one, the same that {@link #read(byte[], String)} gives; of several, each has a remark on the others.
     *
     * @param nameHint the file's name, whose ending tells the format where the content does not; may be empty or null
     * @throws UnreadableDocumentException where it holds no report, or none that can be read
     */
    public static List<DocumentReading> readAll(byte[] document, @Nullable String nameHint) {
        SourceDocument source = source(document, nameHint);
        List<SourceDocument> parts = ReportParts.of(source);
        List<DocumentReading> readings = new ArrayList<>();
        for (SourceDocument part : parts) {
            SourceDocument read = parts.size() == 1 ? source : part;
            readings.add(withRemarks(ReportAssembler.read(read), others(parts, part)));
        }
        return List.copyOf(readings);
    }

    private static SourceDocument source(byte[] document, @Nullable String nameHint) {
        return SourceReaders.read(new SourceFile(document, nameHint == null ? "" : nameHint));
    }

    /** What is to be said of a report before all else: that there are others in the same document. */
    private static List<Remark> others(List<SourceDocument> parts, SourceDocument read) {
        List<Remark> remarks = new ArrayList<>();
        for (SourceDocument part : parts) {
            if (part != read) {
                Block first = ReportParts.head(part);
                remarks.add(Remark.at(
                        first.place().location(),
                        RemarkKind.OTHER_REPORTS,
                        List.of(),
                        first instanceof TextBlock text ? Texts.shorten(text.text(), 80) : ""));
            }
        }
        return remarks;
    }

    private static DocumentReading withRemarks(DocumentReading reading, List<Remark> first) {
        if (first.isEmpty()) {
            return reading;
        }
        List<Remark> remarks = new ArrayList<>(first);
        remarks.addAll(reading.remarks());
        return new DocumentReading(reading.report(), reading.provenance(), remarks);
    }
}
