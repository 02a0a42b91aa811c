package org.gongkai.report.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    private static final int DIGITS_OF_LONG = 16;
    private static final int HEXADECIMAL = 16;

    private final FormerNames names;
    private final Map<String, Map<Integer, Known>> bodies = new HashMap<>();

    /** Nothing yet. */
    public PreviousYears(FormerNames names) {
        this.names = names;
    }

    /**
     * A body's report for a year.
     *
     * @param digest the end of its digest, so that copies are known
     * @param isDisputed whether there is another one that is no copy
     */
    private record Known(PendingInput input, long digest, boolean isDisputed) {

        Known disputed() {
            return new Known(input, digest, true);
        }
    }

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
        String body = names.latest(report.agency().name());
        Map<Integer, Known> years = bodies.computeIfAbsent(body, name -> new TreeMap<>());
        long digest = digest(report);
        Known before = years.putIfAbsent(report.year(), new Known(input, digest, false));
        if (before != null && before.digest() != digest && !before.isDisputed()) {
            years.put(report.year(), before.disputed());
            terminal.complain(terminal.text(
                    "reports.twice",
                    body,
                    String.valueOf(report.year()),
                    before.input().source(),
                    input.source()));
        }
    }

    private static long digest(DisclosureReport report) {
        String digest = ReportDigest.of(report);
        return Long.parseUnsignedLong(digest.substring(digest.length() - DIGITS_OF_LONG), HEXADECIMAL);
    }

    /** The body's report for the year before a report's; none where there is none, or no single one. */
    public Optional<DisclosureReport> before(DisclosureReport report) {
        if (!report.agency().isNamed()) {
            return Optional.empty();
        }
        return Optional.ofNullable(bodies.get(names.latest(report.agency().name())))
                .map(years -> years.get(report.year() - 1))
                .filter(known -> !known.isDisputed())
                .map(known -> known.input().read())
                .filter(InputItem.Readable.class::isInstance)
                .map(item -> ((InputItem.Readable) item).loaded().report())
                // The user says that they are one body, whatever it was called.
                .map(found -> found.withAgency(report.agency()));
    }
}
