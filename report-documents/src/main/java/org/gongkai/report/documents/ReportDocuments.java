package org.gongkai.report.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.source.SourceFile;

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
     * @throws UncheckedIOException where the file cannot be opened
     */
    public static DocumentReading read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.BYTES + 1);
            Path name = file.getFileName();
            return read(bytes, name == null ? "" : name.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
     * @param nameHint the file's name, whose ending tells the format where the content does not; may be empty
     * @throws UnreadableDocumentException where it holds no report, or none that can be read
     */
    public static DocumentReading read(byte[] document, String nameHint) {
        return ReportAssembler.read(SourceReaders.read(new SourceFile(document, nameHint)));
    }
}
