package org.gongkai.report.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai convert FILE --to FORMAT}: writes a report in another format. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--to", paramLabel = "json|xml|html|md", required = true, descriptionKey = "to")
    private ConvertFormat to = ConvertFormat.json;

    @Option(names = "--out", paramLabel = "OUT", descriptionKey = "out")
    private @Nullable Path out;

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try {
            ByteArrayOutputStream converted = new ByteArrayOutputStream();
            to.write(ReportInput.load(file).report(), converted);
            return (out == null ? print(converted) : save(converted, out)).value();
        } catch (UnreadableInput e) {
            terminal.complain(e.message(terminal.locale()));
            return ExitCode.UNREADABLE.value();
        }
    }

    private ExitCode print(ByteArrayOutputStream converted) throws IOException {
        converted.writeTo(terminal.out());
        return ExitCode.VALID;
    }

    private ExitCode save(ByteArrayOutputStream converted, Path target) {
        try {
            Files.write(target, converted.toByteArray(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return ExitCode.VALID;
        } catch (FileAlreadyExistsException e) {
            terminal.complain(terminal.text("output.exists", target.toString()));
        } catch (IOException e) {
            terminal.complain(terminal.text("output.unwritable", target.toString(), String.valueOf(e)));
        }
        return ExitCode.USAGE;
    }
}
