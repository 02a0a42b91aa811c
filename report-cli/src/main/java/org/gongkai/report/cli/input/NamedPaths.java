package org.gongkai.report.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files by names that the command line could not carry over: a byte that is no UTF-8 arrives as U+FFFD. The directory
 * still has the name in its bytes, so the file is looked up there.
 */
public final class NamedPaths {

    private static final char UNDECODABLE = '\uFFFD';

    private NamedPaths() {}

    /** The file that is meant by a name; the name as it stands where no file, or more than one, is like it. */
    public static Path find(Path named) {
        return isDamaged(named) && !Files.exists(named) ? lookUp(named) : named;
    }

    /** Whether a name has a character that stands for a byte which could not be read. */
    public static boolean isDamaged(Path named) {
        return named.toString().indexOf(UNDECODABLE) >= 0;
    }

    private static Path lookUp(Path named) {
        Path parent = named.getParent();
        Path directory = parent == null ? Path.of("") : find(parent);
        try (Stream<Path> entries = Files.list(directory)) {
            String wanted = String.valueOf(named.getFileName());
            List<Path> alike = entries.filter(
                            entry -> String.valueOf(entry.getFileName()).equals(wanted))
                    .limit(2)
                    .toList();
            return alike.size() == 1 ? alike.get(0) : named;
        } catch (IOException | UncheckedIOException e) {
            // There is no such directory: the name is not found, which whoever reads the file says.
            return named;
        }
    }
}
