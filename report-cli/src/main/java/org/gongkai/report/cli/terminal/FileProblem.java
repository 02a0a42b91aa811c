package org.gongkai.report.cli.terminal;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Why something with a file did not work, in the system's words, without the file's name. */
public final class FileProblem {

    private FileProblem() {}

    /** The reason alone; what kind of failure it was, where the system gives none. */
    public static String reason(IOException problem) {
        String said = problem instanceof FileSystemException about ? about.getReason() : problem.getMessage();
        return said == null || said.isBlank() ? problem.getClass().getSimpleName() : said;
    }

    /** Whether the one who read our output has gone, as {@code head} does when it has seen enough. */
    public static boolean isReaderGone(IOException problem) {
        String said = String.valueOf(problem.getMessage());
        return said.contains("Broken pipe") || said.contains("pipe is being closed") || said.contains("Pipe closed");
    }
}
