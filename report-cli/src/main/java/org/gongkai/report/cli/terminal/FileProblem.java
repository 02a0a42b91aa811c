package org.gongkai.report.cli.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import org.gongkai.report.model.message.Localised;

/** Why something with a file did not work, without the file's name. */
public final class FileProblem {

    /** Of these failures the system says no more than their kind. */
    private static final Map<Class<?>, String> KINDS = Map.of(
            AccessDeniedException.class, "file.denied",
            FileAlreadyExistsException.class, "file.exists",
            NoSuchFileException.class, "file.missing",
            NotDirectoryException.class, "file.noDirectory");

    private FileProblem() {}

    /** The reason alone, in the system's words; what kind of failure it was, where the system gives none. */
    public static Localised reason(IOException problem) {
        String said = problem instanceof FileSystemException about ? about.getReason() : problem.getMessage();
        if (said != null && !said.isBlank()) {
            return any -> said;
        }
        String kind = KINDS.get(problem.getClass());
        return kind == null ? any -> problem.getClass().getSimpleName() : TerminalTexts.message(kind);
    }

    /** Whether the one who read our output has gone, as {@code head} does when it has seen enough. */
    public static boolean isReaderGone(IOException problem) {
        String said = String.valueOf(problem.getMessage());
        return said.contains("Broken pipe") || said.contains("pipe is being closed") || said.contains("Pipe closed");
    }
}
