package org.gongkai.report.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.io.NdjsonItem;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportNdjson;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Provenance;

/** Reads reports from files of any supported format, told apart by content; a stream of reports by its name. */
public final class ReportInput {

    private static final int HEAD = 4096;

    private ReportInput() {}

    /** Whether a file is a stream of reports, by its name. */
    public static boolean isStream(Path file) {
        return InputFormat.of(file).filter(InputFormat.NDJSON::equals).isPresent();
    }

    /** The reports of a file: one, or as many as a stream has lines. The stream returned must be closed. */
    public static Stream<InputItem> items(Path file) {
        if (!isStream(file)) {
            return Stream.of(item(file));
        }
        try {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
            return ReportNdjson.stream(bytes)
                    .map(line -> item(file + ":" + line.line(), line))
                    .onClose(() -> close(bytes));
        } catch (IOException e) {
            return Stream.of(new InputItem.Broken(file.toString(), unreadable(file, e)));
        }
    }

    /** What a file that is no stream holds. */
    public static InputItem item(Path file) {
        try {
            return new InputItem.Readable(load(file));
        } catch (UnreadableInput e) {
            return new InputItem.Broken(file.toString(), e);
        }
    }

    /** What a line of a stream holds. */
    public static InputItem item(String source, NdjsonItem line) {
        if (line instanceof NdjsonItem.Report report) {
            return new InputItem.Readable(exchanged(source, report.report()));
        }
        ReportFormatException error = ((NdjsonItem.Failure) line).error();
        return new InputItem.Broken(
                source, new UnreadableInput(locale -> source + ": " + error.message(locale), error));
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one report of a file. */
    public static LoadedReport load(Path file) throws UnreadableInput {
        byte[] bytes = bytes(file);
        String source = file.toString();
        try {
            if (isJson(bytes)) {
                return exchanged(source, ReportJson.read(bytes));
            }
            if (isXml(bytes)) {
                return exchanged(source, ReportXml.read(bytes));
            }
            DocumentReading reading = ReportDocuments.read(bytes, source);
            return new LoadedReport(source, reading.report(), reading.provenance(), reading.remarks());
        } catch (ReportFormatException e) {
            throw new UnreadableInput(locale -> source + ": " + e.message(locale), e);
        } catch (UnreadableDocumentException e) {
            throw new UnreadableInput(locale -> source + ": " + e.message(locale), e);
        }
    }

    private static LoadedReport exchanged(String source, DisclosureReport report) {
        return new LoadedReport(source, report, Provenance.none(), List.of());
    }

    private static byte[] bytes(Path file) throws UnreadableInput {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Says why a file or directory cannot be read. */
    public static UnreadableInput unreadable(Path file, IOException cause) {
        return cause instanceof NoSuchFileException
                ? new UnreadableInput(Terminal.message("input.missing", file.toString()), cause)
                : new UnreadableInput(
                        Terminal.message("input.unreadable", file.toString(), String.valueOf(cause)), cause);
    }

    private static boolean isJson(byte[] bytes) {
        return head(bytes).startsWith("{");
    }

    /** Our own XML names its namespace at once; a web page does not. */
    private static boolean isXml(byte[] bytes) {
        String head = head(bytes);
        return head.startsWith("<") && head.contains(ReportXml.NAMESPACE);
    }

    /** The first characters without a byte order mark and leading space; good enough to tell formats apart. */
    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
        return (head.startsWith("\uFEFF") ? head.substring(1) : head).stripLeading();
    }
}
