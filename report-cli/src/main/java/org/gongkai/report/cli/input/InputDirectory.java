package org.gongkai.report.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.report.input.InputFormat;

/**
 * What lies in a directory. Hidden files and directories are none of the user's reports; whatever is not read is told
 * to {@link LeftOut}.
 */
public final class InputDirectory {

    private final Path directory;
    private final Predicate<Path> ignored;
    private final LeftOut leftOut;

    /** A directory, what in it is no business of the run, and who is told what is not read of it. */
    public InputDirectory(Path directory, Predicate<Path> ignored, LeftOut leftOut) {
        this.directory = directory;
        this.ignored = ignored;
        this.leftOut = leftOut;
    }

    /** The files of known formats, in order; directories are left out. */
    public List<Path> files() throws IOException {
        return visible().stream()
                .filter(entry -> isDirectory(entry) ? leftOut.directory(entry) : isFile(entry))
                .toList();
    }

    /** The files of known formats and the directories, in order. */
    public List<Path> filesAndDirectories() throws IOException {
        return visible().stream()
                .filter(entry -> isDirectory(entry) || isFile(entry))
                .toList();
    }

    private List<Path> visible() throws IOException {
        boolean isSurveyed = EarlierSurvey.isIn(directory);
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> !ignored.test(entry)
                            && (!isHidden(entry) || leftOut.hidden(entry))
                            && (!isSurveyed || !EarlierSurvey.isResult(entry) || leftOut.survey(entry)))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isHidden(Path entry) {
        try {
            return entry.getFileName().toString().startsWith(".") || Files.isHidden(entry);
        } catch (IOException e) {
            // What cannot be looked at is said when it is read.
            return false;
        }
    }

    /** Links to directories are not followed: they could lead in a circle. */
    private static boolean isDirectory(Path entry) {
        return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isFile(Path entry) {
        if (Files.isSymbolicLink(entry) && !Files.isRegularFile(entry)) {
            return Files.exists(entry) ? leftOut.link(entry) : leftOut.deadLink(entry);
        }
        if (Files.exists(entry) && !Files.isRegularFile(entry)) {
            return leftOut.special(entry);
        }
        return InputFormat.of(entry).isPresent() || leftOut.format(entry);
    }
}
