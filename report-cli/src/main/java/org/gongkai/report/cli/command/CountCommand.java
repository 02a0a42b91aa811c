package org.gongkai.report.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.report.cli.input.Boundary;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.cli.output.RequestOutput;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.request.InformationRequest;
import org.gongkai.report.model.request.RequestDifference;
import org.gongkai.report.model.request.RequestException;
import org.gongkai.report.model.request.RequestTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai count REGISTER}: Table 3 from single requests, or a report compared with them. */
@Command
public final class CountCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "REGISTER.csv", descriptionKey = "count.register")
    private Path register = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Task task = new Task();

    @Option(names = "--cell", paramLabel = "CELL", descriptionKey = "count.cell")
    private @Nullable String cell;

    /** A year's table, or a report that has one. */
    static final class Task {

        @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "count.year")
        private int year;

        @Option(names = "--report", paramLabel = "FILE", descriptionKey = "count.report")
        private @Nullable Path report;
    }

    public CountCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Boundary.guard(SourceName.of(register), this::count, this::say).value();
    }

    private ExitCode say(InputItem.Broken broken) {
        terminal.complain(broken.message(terminal.locale()));
        return broken.problem().code();
    }

    private ExitCode count() {
        try {
            List<InformationRequest> requests = InputFiles.requests(register);
            return task.report == null
                    ? count(requests)
                    : compare(requests, InputFiles.load(task.report).report());
        } catch (UnreadableInput e) {
            terminal.complain(e.message(terminal.locale()));
            return e.code();
        } catch (RequestException e) {
            terminal.complain(SourceName.of(register) + ": " + e.message(terminal.locale()));
            return ExitCode.UNREADABLE;
        }
    }

    private ExitCode count(List<InformationRequest> requests) {
        Optional<Edition> edition = Edition.inForce(task.year);
        if (edition.isEmpty() || task.year > DisclosureReport.LAST_YEAR) {
            terminal.complain(terminal.text("count.noForm", String.valueOf(task.year)));
            return ExitCode.USAGE;
        }
        RequestTable table = RequestTable.of(edition.get(), ReportPeriod.ofYear(task.year), requests);
        if (cell != null) {
            return show(table, cell);
        }
        new RequestOutput(terminal, table).table(requests.size());
        return ExitCode.VALID;
    }

    private ExitCode compare(List<InformationRequest> requests, DisclosureReport report) {
        ReportPeriod period = report.period().orElseGet(() -> ReportPeriod.ofYear(report.year()));
        RequestTable table = RequestTable.of(report.edition(), period, requests);
        if (cell != null) {
            return show(table, cell);
        }
        List<RequestDifference> differences = table.differences(report.figures());
        new RequestOutput(terminal, table).differences(differences);
        return differences.isEmpty() ? ExitCode.VALID : ExitCode.INVALID;
    }

    private ExitCode show(RequestTable table, String address) {
        Optional<CellAddress> known = table.edition().form().table(Section.APPLICATIONS).stream()
                .map(FormTable::lines)
                .flatMap(lines -> lines.stream().flatMap(line -> line.cells().stream()))
                .filter(each -> each.toString().equals(address))
                .findFirst();
        if (known.isEmpty()) {
            terminal.complain(terminal.text("count.noCell", table.edition().code(), address));
            return ExitCode.USAGE;
        }
        new RequestOutput(terminal, table).requests(known.get());
        return ExitCode.VALID;
    }
}
