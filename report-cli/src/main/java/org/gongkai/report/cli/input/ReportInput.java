package org.gongkai.report.cli.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Provenance;

/** Reads reports from files of any supported format, told apart by content; a stream of reports by its name. */
public final class ReportInput {

    private static final int HEAD = 4096;

    private ReportInput() {}

    /** Whether a file is a stream of reports, by its name. */
    public static boolean isStream(Path file) {
        return InputFormat.isStream(file);
    }

    /** A file that is no stream, to be read later. */
    public static PendingInput pending(Path file) {
        return new PendingInput(SourceName.of(file), () -> item(file));
    }

    /** The reports of a file: one, or as many as a stream has lines. The stream returned must be closed. */
    public static Stream<InputItem> items(Path file) {
        if (!isStream(file)) {
            return Stream.of(pending(file).read());
        }
        try {
            StreamLines lines = StreamLines.open(file);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
                    .map(PendingInput::read)
                    .onClose(lines::close);
        } catch (UnreadableInput e) {
            return Stream.of(new InputItem.Broken(SourceName.of(file), e));
        }
    }

    /** What a file that is no stream holds. */
    private static InputItem item(Path file) {
        try {
            return new InputItem.Readable(load(file));
        } catch (UnreadableInput e) {
            return new InputItem.Broken(SourceName.of(file), e);
        }
    }

    /** The one report of a file. */
    public static LoadedReport load(Path file) throws UnreadableInput {
        byte[] bytes = InputBytes.read(file);
        String source = SourceName.of(file);
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

    /** Says that a directory, or a stream, holds nothing that could be read. */
    public static UnreadableInput nothingIn(Path place) {
        return new UnreadableInput(Terminal.message("input.nothing", SourceName.of(place)), null);
    }

    /** Says why a file or directory cannot be read. */
    public static UnreadableInput unreadable(Path file, IOException cause) {
        return InputBytes.problem(file, cause);
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
