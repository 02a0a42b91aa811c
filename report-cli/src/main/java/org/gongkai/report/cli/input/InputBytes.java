package org.gongkai.report.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.gongkai.report.cli.terminal.FileProblem;
import org.gongkai.report.cli.terminal.TerminalTexts;
import org.gongkai.report.input.InputFormat;
import org.gongkai.report.input.ReportInput;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a named file, looked at before it is opened: what is no file is not opened, for it may never end or
 * never begin, and of no file more is taken than a report may have.
 */
final class InputBytes {

    /** More than any reader takes: each has a limit of its own, and says so in its own words. */
    private static final int MOST = ReportInput.MAX_BYTES;

    /** Opening these waits for nobody: whoever named them has opened them already. */
    private static final String OPEN_ALREADY = "/(dev/(stdin|fd/\\d+)|proc/(self|\\d+)/fd/\\d+)";

    private InputBytes() {}

    static byte[] read(Path file) throws UnreadableInput {
        try (InputStream bytes = open(file)) {
            byte[] read = bytes.readNBytes(MOST + 1);
            if (read.length > MOST) {
                throw tooLarge(file);
            }
            return read;
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    /** A stream of a file that can be read to its end. */
    static InputStream stream(Path file) throws UnreadableInput {
        try {
            return open(file);
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    private static InputStream open(Path file) throws IOException, UnreadableInput {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw unreadable(file, "input.directory", null);
        }
        if (!attributes.isRegularFile() && !file.toAbsolutePath().toString().matches(OPEN_ALREADY)) {
            throw unreadable(file, "input.special", null);
        }
        if (attributes.isRegularFile() && attributes.size() > MOST && !InputFormat.isStream(SourceName.of(file))) {
            throw tooLarge(file);
        }
        return Files.newInputStream(file);
    }

    private static UnreadableInput tooLarge(Path file) {
        return unreadable(file, "input.tooLarge", null, String.valueOf(MOST >> 20));
    }

    /** Says why a file or directory cannot be read. */
    static UnreadableInput problem(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
            return unreadable(file, "input.missing", cause);
        }
        if (cause instanceof AccessDeniedException) {
            return unreadable(file, "input.denied", cause);
        }
        if (cause instanceof FileSystemLoopException) {
            return unreadable(file, "input.loop", cause);
        }
        return unreadable(file, "input.unreadable", cause, FileProblem.reason(cause));
    }

    private static UnreadableInput unreadable(Path file, String key, @Nullable Throwable cause, Object... details) {
        Object[] arguments = new Object[details.length + 1];
        arguments[0] = SourceName.of(file);
        System.arraycopy(details, 0, arguments, 1, details.length);
        return new UnreadableInput(TerminalTexts.message(key, arguments), cause);
    }
}
