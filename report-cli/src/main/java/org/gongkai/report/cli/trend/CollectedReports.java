package org.gongkai.report.cli.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.report.cli.input.FormerNames;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.measure.MeasureSeries;
import org.gongkai.report.model.measure.ReportMeasure;

/** Reports put together by body and year. Where a body has two different ones for a year, neither counts. */
public final class CollectedReports {

    private final FormerNames names;
    private final Terminal terminal;
    private final Map<String, Map<Integer, LoadedReport>> bodies = new TreeMap<>();
    private final Map<String, Set<Integer>> disputed = new TreeMap<>();
    private final Set<ExitCode> codes = EnumSet.of(ExitCode.VALID);

    /** Nothing yet. */
    public CollectedReports(FormerNames names, Terminal terminal) {
        this.names = names;
        this.terminal = terminal;
    }

    /** Adds an input; one that cannot be read is said and left out. */
    public void add(InputItem item) {
        if (item instanceof InputItem.Readable readable) {
            add(readable.loaded());
        } else if (item instanceof InputItem.Broken broken) {
            terminal.complain(broken.message(terminal.locale()));
            codes.add(broken.problem().code());
        }
    }

    private void add(LoadedReport loaded) {
        DisclosureReport report = loaded.report();
        if (!report.agency().isNamed()) {
            terminal.complain(terminal.text("reports.unnamed", loaded.source()));
            codes.add(ExitCode.UNDETERMINED);
            return;
        }
        String body = names.latest(report.agency().name());
        LoadedReport other =
                bodies.computeIfAbsent(body, name -> new TreeMap<>()).putIfAbsent(report.year(), loaded);
        if (other != null && !other.report().equals(report)) {
            terminal.complain(terminal.text(
                    "reports.twice", body, String.valueOf(report.year()), other.source(), loaded.source()));
            codes.add(ExitCode.UNDETERMINED);
            disputed.computeIfAbsent(body, name -> new HashSet<>()).add(report.year());
        }
    }

    /** The worst that happened. */
    public ExitCode code() {
        return ExitCode.worst(codes);
    }

    /** The measures of every body, by name. */
    public List<BodyTrend> trends(Collection<ReportMeasure> measures) {
        List<BodyTrend> trends = new ArrayList<>();
        bodies.forEach((body, years) -> {
            List<DisclosureReport> reports = years.values().stream()
                    .map(LoadedReport::report)
                    .filter(report -> !disputed.getOrDefault(body, Set.of()).contains(report.year()))
                    .toList();
            if (!reports.isEmpty()) {
                trends.add(new BodyTrend(
                        body,
                        measures.stream()
                                .map(each -> MeasureSeries.of(each, reports))
                                .toList()));
            }
        });
        return trends;
    }
}
