package org.gongkai.report.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.cli.input.FormerNames;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LeftOut;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.input.PendingInput;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.ReportDigest;
import org.gongkai.report.model.DisclosureReport;

/**
 * The reports of earlier years by body and year. Only where each stands is kept, and it is read again when it is asked
 * for, so that an archive of any size fits. Where a body has two different ones for a year, neither is its report.
 */
public final class PreviousYears {

    private final FormerNames names;
    private final Map<Year, PendingInput> reports = new HashMap<>();
    private final Map<Year, String> digests = new HashMap<>();
    private final Set<Year> disputed = new HashSet<>();

    /** Nothing yet. */
    public PreviousYears(FormerNames names) {
        this.names = names;
    }

    private record Year(String body, int year) {}

    /** No report of any earlier year. */
    public static PreviousYears none() {
        return new PreviousYears(FormerNames.none());
    }

    /**
     * The reports in some places. What cannot be read is said and left out.
     *
     * @param codes is told what went wrong
     */
    public static PreviousYears read(List<Path> places, FormerNames names, Terminal terminal, Set<ExitCode> codes)
            throws IOException {
        PreviousYears years = new PreviousYears(names);
        try (BatchInputs inputs = new BatchInputs(places, file -> false, LeftOut.silently(terminal))) {
            while (inputs.hasNext()) {
                PendingInput input = inputs.next();
                InputItem item = input.read();
                if (item instanceof InputItem.Readable readable) {
                    years.add(readable.loaded(), input, terminal);
                } else if (item instanceof InputItem.Broken broken) {
                    terminal.complain(broken.message(terminal.locale()));
                    codes.add(broken.problem().code());
                }
            }
        }
        return years;
    }

    /** Adds a report, by where it can be read again. */
    public void add(LoadedReport loaded, PendingInput input, Terminal terminal) {
        DisclosureReport report = loaded.report();
        if (!report.agency().isNamed()) {
            terminal.complain(terminal.text("reports.unnamed", loaded.source()));
            return;
        }
        Year year = new Year(names.latest(report.agency().name()), report.year());
        String digest = ReportDigest.of(report);
        String before = digests.putIfAbsent(year, digest);
        PendingInput other = reports.putIfAbsent(year, input);
        if (before != null && other != null && !before.equals(digest) && disputed.add(year)) {
            terminal.complain(terminal.text(
                    "reports.twice", year.body(), String.valueOf(year.year()), other.source(), input.source()));
        }
    }

    /** The body's report for the year before a report's; none where there is none, or no single one. */
    public Optional<DisclosureReport> before(DisclosureReport report) {
        if (!report.agency().isNamed()) {
            return Optional.empty();
        }
        Year year = new Year(names.latest(report.agency().name()), report.year() - 1);
        return Optional.ofNullable(reports.get(year))
                .filter(any -> !disputed.contains(year))
                .map(PendingInput::read)
                .filter(InputItem.Readable.class::isInstance)
                .map(item -> ((InputItem.Readable) item).loaded().report())
                // The user says that they are one body, whatever it was called.
                .map(found -> found.withAgency(report.agency()));
    }
}
