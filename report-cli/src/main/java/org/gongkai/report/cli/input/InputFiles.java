package org.gongkai.report.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.report.cli.terminal.TerminalTexts;
import org.gongkai.report.input.InputFormat;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.io.RequestCsv;
import org.gongkai.report.model.message.GongkaiException;
import org.gongkai.report.model.request.InformationRequest;

/** Reads reports from files of any supported format, told apart by content; a stream of reports by its name. */
public final class InputFiles {

    private InputFiles() {}

    /** Whether a file is a stream of reports, by its name. */
    public static boolean isStream(Path file) {
        return InputFormat.isStream(SourceName.of(file));
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
            return new LoadedReport(source, ReportInput.read(bytes, source));
        } catch (GongkaiException e) {
            throw new UnreadableInput(locale -> source + ": " + e.message(locale), e);
        }
    }

    /** The requests of a register. */
    public static List<InformationRequest> requests(Path register) throws UnreadableInput {
        byte[] bytes = InputBytes.read(register);
        try {
            return RequestCsv.read(bytes);
        } catch (GongkaiException e) {
            throw new UnreadableInput(locale -> SourceName.of(register) + ": " + e.message(locale), e);
        }
    }

    /** Says that a directory, or a stream, holds nothing that could be read. */
    public static UnreadableInput nothingIn(Path place) {
        return new UnreadableInput(TerminalTexts.message("input.nothing", SourceName.of(place)), null);
    }

    /** Says why a file or directory cannot be read. */
    public static UnreadableInput unreadable(Path file, IOException cause) {
        return InputBytes.problem(file, cause);
    }
}
