package org.gongkai.report.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.cli.input.InputDirectory;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LeftOut;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.ValidationContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that name what a report is compared with: last year's report, the reports of the bodies below. */
final class ContextOptions {

    @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "previous")
    private @Nullable Path previous;

    @Option(names = "--children", paramLabel = "DIR|FILE", descriptionKey = "children")
    private @Nullable Path children;

    /** What all reports of this run are compared with, and the day of the run: the rules read no clock. */
    ValidationContext context(Terminal terminal) throws UnreadableInput {
        ValidationContext.Builder context = ValidationContext.builder().asOf(LocalDate.now());
        if (previous != null) {
            context.previous(InputFiles.load(previous).report());
        }
        if (children != null) {
            context.children(load(children, terminal));
        }
        return context.build();
    }

    private static Children load(Path place, Terminal terminal) throws UnreadableInput {
        Children.Builder loaded = Children.builder();
        for (Path file : Files.isDirectory(place) ? files(place, terminal) : List.of(place)) {
            try (Stream<InputItem> items = InputFiles.items(file)) {
                for (InputItem item : (Iterable<InputItem>) items::iterator) {
                    loaded.add(loaded(item).report());
                }
            }
        }
        return loaded.build();
    }

    private static LoadedReport loaded(InputItem item) throws UnreadableInput {
        if (item instanceof InputItem.Broken broken) {
            throw broken.problem();
        }
        return ((InputItem.Readable) item).loaded();
    }

    private static List<Path> files(Path directory, Terminal terminal) throws UnreadableInput {
        try {
            List<Path> files = new InputDirectory(directory, entry -> false, new LeftOut(terminal)).files();
            if (files.isEmpty()) {
                throw InputFiles.nothingIn(directory);
            }
            return files;
        } catch (IOException e) {
            throw InputFiles.unreadable(directory, e);
        }
    }
}
