package org.gongkai.report.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.report.cli.input.Boundary;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.output.ConvertFormat;
import org.gongkai.report.cli.output.ConvertOutput;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai convert FILE --to FORMAT}: writes a report, or a stream of reports, in another format. */
@Command
public final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--to", paramLabel = "json|xml|ndjson|csv|html|md|docx", required = true, descriptionKey = "to")
    private ConvertFormat to = ConvertFormat.json;

    @Option(names = "--bom", descriptionKey = "bom")
    private boolean bom;

    @Option(names = "--out", paramLabel = "OUT", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    public ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Set<ExitCode> codes = EnumSet.noneOf(ExitCode.class);
        try (Stream<InputItem> items = InputFiles.items(file);
                ConvertOutput output = new ConvertOutput(to, bom, out, terminal)) {
            for (Iterator<InputItem> each = items.iterator(); output.goesOn() && each.hasNext(); ) {
                codes.add(convert(each.next(), output));
            }
            codes.add(output.finish());
        }
        return ExitCode.worst(codes).value();
    }

    private ExitCode convert(InputItem item, ConvertOutput output) {
        return item instanceof InputItem.Readable readable
                ? Boundary.guard(
                        item.source(), () -> write(readable.loaded(), output), broken -> failed(broken, output))
                : say((InputItem.Broken) item);
    }

    /** Nothing is left out without a word: the reader's remarks go to standard error. */
    private ExitCode write(LoadedReport input, ConvertOutput output) {
        input.remarks()
                .forEach(remark -> terminal.remark(remark.location()
                                .map(place -> input.source() + (place.line().isPresent() ? ":" : " ") + place)
                                .orElse(input.source())
                        + ": " + remark.message(terminal.locale())));
        if (strict && input.isIncomplete()) {
            output.abandon();
            terminal.complain(terminal.text("convert.strict", input.source()));
            return ExitCode.UNREADABLE;
        }
        ExitCode code = output.write(input);
        return code == ExitCode.VALID && input.isIncomplete() ? ExitCode.INCOMPLETE : code;
    }

    /** What was written when our own code failed may be half a report. */
    private ExitCode failed(InputItem.Broken broken, ConvertOutput output) {
        output.abandon();
        return say(broken);
    }

    private ExitCode say(InputItem.Broken broken) {
        terminal.complain(broken.message(terminal.locale()));
        return broken.problem().code();
    }
}
