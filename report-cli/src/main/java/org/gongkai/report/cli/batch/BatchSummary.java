package org.gongkai.report.cli.batch;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.report.cli.input.LeftOut;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.result.ResultLine;
import org.gongkai.report.rules.Verdict;

/** Counts over a batch: verdicts, findings by rule, inputs that could not be read. */
public final class BatchSummary {

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, Long> findings = new TreeMap<>();
    private long inputs;
    private long unreadable;
    private long unforeseen;
    private long uniquelyRepaired;

    public void add(ResultLine line) {
        inputs++;
        line.verdict().ifPresentOrElse(verdict -> verdicts.merge(verdict, 1L, Long::sum), () -> unreadable++);
        unforeseen += line.reference().isPresent() ? 1 : 0;
        uniquelyRepaired += line.hasUniqueRepair() ? 1 : 0;
        line.rules().forEach(rule -> findings.merge(rule, 1L, Long::sum));
    }

    public long inputs() {
        return inputs;
    }

    private ExitCode code() {
        Set<ExitCode> codes = EnumSet.noneOf(ExitCode.class);
        verdicts.keySet().forEach(verdict -> codes.add(ExitCode.of(verdict)));
        if (unreadable > 0) {
            codes.add(ExitCode.UNREADABLE);
        }
        if (unforeseen > 0) {
            codes.add(ExitCode.INTERNAL);
        }
        return ExitCode.worst(codes);
    }

    /**
     * Says how a run ended, and the code it ends with.
     *
     * @param places what was given to read
     * @param interrupted whether it was asked to end before all was read
     */
    public ExitCode end(List<Path> places, boolean interrupted, Terminal terminal, LeftOut leftOut) {
        if (interrupted) {
            terminal.remark(terminal.text("batch.interrupted", inputs));
        }
        print(terminal, leftOut);
        if (inputs > 0 || interrupted) {
            return code();
        }
        terminal.complain(terminal.text(
                "batch.nothing", places.stream().map(SourceName::of).collect(Collectors.joining(", "))));
        return ExitCode.UNREADABLE;
    }

    private void print(Terminal terminal, LeftOut leftOut) {
        terminal.remark(terminal.text(
                "batch.summary",
                inputs,
                count(Verdict.VALID),
                count(Verdict.INVALID),
                count(Verdict.UNDETERMINED),
                unreadable));
        if (uniquelyRepaired > 0) {
            terminal.remark(terminal.text("batch.repaired", uniquelyRepaired));
        }
        leftOut.print();
        findings.forEach((rule, count) -> terminal.remark(terminal.text("batch.rule", rule, count)));
    }

    private long count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }
}
