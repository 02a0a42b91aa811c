package org.gongkai.report.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gongkai.report.cli.batch.BatchInputs;
import org.gongkai.report.cli.input.FormerNames;
import org.gongkai.report.cli.input.LeftOut;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.trend.BodyTrend;
import org.gongkai.report.cli.trend.CollectedReports;
import org.gongkai.report.cli.trend.TrendFormat;
import org.gongkai.report.model.measure.ReportMeasure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai trend DIR|FILE…}: the measures of each body over the years. */
@Command
public final class TrendCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR|FILE", arity = "1..*", descriptionKey = "batch.places")
    private List<Path> places = new ArrayList<>();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            converter = MeasureConverter.class,
            split = ",",
            descriptionKey = "trend.measure")
    private List<ReportMeasure> measures = List.of(ReportMeasure.values());

    @Option(names = "--formerly", paramLabel = "FILE", descriptionKey = "formerly")
    private @Nullable Path formerly;

    @Option(names = "--format", paramLabel = "text|csv|svg", descriptionKey = "format")
    private TrendFormat format = TrendFormat.text;

    public TrendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return show(formerly == null ? FormerNames.none() : FormerNames.read(formerly))
                    .value();
        } catch (UnreadableInput e) {
            terminal.complain(e.message(terminal.locale()));
            return e.code().value();
        }
    }

    private ExitCode show(FormerNames names) throws IOException {
        CollectedReports reports = new CollectedReports(names, terminal);
        LeftOut leftOut = new LeftOut(terminal);
        try (BatchInputs inputs = new BatchInputs(places, file -> false, leftOut)) {
            inputs.forEachRemaining(input -> reports.add(input.read()));
        }
        leftOut.print();
        List<BodyTrend> trends = reports.trends(measures);
        if (trends.isEmpty()) {
            return nothing(reports.code());
        }
        format.write(trends, terminal);
        return reports.code();
    }

    private ExitCode nothing(ExitCode code) {
        if (code == ExitCode.VALID) {
            terminal.complain(terminal.text(
                    "batch.nothing", places.stream().map(SourceName::of).collect(Collectors.joining(", "))));
        }
        return code == ExitCode.VALID ? ExitCode.UNREADABLE : code;
    }
}
