package org.gongkai.report.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What operations allocate, beside what the checked-in table says: a guard that a busy machine does not trip, as one of
 * times would. {@code -Dgongkai.update=true} writes the table.
 */
final class AllocationSection implements Section {

    private static final String LOG = Home.target("jmh-allocation.log").toString();
    private static final String BYTES = "gc.alloc.rate.norm";

    /** Reading of each kind, and the rules in two parts. */
    private static final List<String> OPERATIONS = List.of(
            "JsonBenchmark.read",
            "RulesBenchmark.withoutSentences",
            "RulesBenchmark.sentences",
            "HtmlBenchmark.portal",
            "HtmlBenchmark.official",
            "WordBenchmark.read",
            "PdfBenchmark.read");

    @Override
    public void print(PrintStream out, Mode mode) throws RunnerException, IOException {
        System.err.println("JMH: " + LOG);
        List<Allocation> measured = measure();
        if (Boolean.getBoolean("gongkai.update")) {
            AllocationTable.write(measured);
        }
        Map<String, Long> table = AllocationTable.read();
        out.println("| operation | sample | bytes | in the table | ratio | |");
        out.println("|---|---|---:|---:|---:|---|");
        measured.forEach(allocation -> out.println(allocation.row(table)));
        List<String> more = measured.stream()
                .filter(allocation -> !allocation.isWithin(table))
                .map(Allocation::key)
                .toList();
        if (!more.isEmpty()) {
            throw new IllegalStateException("allocates more than benchmarks/allocation.tsv allows: " + more);
        }
    }

    private static List<Allocation> measure() throws RunnerException {
        List<Allocation> measured = new Runner(options())
                .run().stream()
                        .map(AllocationSection::allocation)
                        .sorted(Comparator.comparing(Allocation::key))
                        .toList();
        // A benchmark that failed gives no result: that is not to look like one that allocates nothing.
        List<String> missing = OPERATIONS.stream()
                .filter(operation -> measured.stream()
                        .noneMatch(allocation -> allocation.operation().equals(operation)))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("not measured, see " + LOG + ": " + missing);
        }
        return measured;
    }

    private static Options options() {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .output(LOG)
                .shouldFailOnError(true)
                .mode(org.openjdk.jmh.annotations.Mode.AverageTime)
                .addProfiler(GCProfiler.class)
                .forks(1)
                // The optimising compiler takes objects away, more of them the longer it had: without it the bytes are
                // those that the code asks for, the same each time.
                .jvmArgsAppend("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(300))
                .measurementIterations(2)
                .measurementTime(TimeValue.milliseconds(300));
        OPERATIONS.forEach(method -> options.include("\\." + method.replace(".", "\\.") + "$"));
        return options.build();
    }

    private static Allocation allocation(RunResult result) {
        String name = result.getParams().getBenchmark();
        return new Allocation(
                name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                Objects.requireNonNullElse(result.getParams().getParam("sample"), "-"),
                Math.round(result.getSecondaryResults().get(BYTES).getScore()));
    }
}
