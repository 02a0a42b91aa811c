package org.gongkai.report.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What the library costs beside its peers: one run of JMH, one table of ratios. */
final class Ratios implements Section {

    /** What JMH says while it runs. */
    private static final String LOG = Home.target("jmh.log").toString();

    @Override
    public void print(PrintStream out, Mode mode) throws RunnerException {
        System.err.println("JMH: " + LOG);
        Map<String, Double> times = times(new Runner(options(mode)).run());
        out.println();
        out.println("One thread. Each ratio with its microseconds.");
        out.println();
        out.println(line(
                "measured",
                "beside",
                Arrays.stream(Sample.values()).map(Sample::title).toList(),
                "target"));
        out.println("|---|---|" + "---:|".repeat(Sample.values().length) + "---|");
        for (Row row : Row.ALL) {
            out.println(line(
                    row.what(),
                    row.peer(),
                    Arrays.stream(Sample.values())
                            .map(sample -> ratio(times, row, sample))
                            .toList(),
                    row.target()));
        }
    }

    private static String line(String what, String peer, Collection<String> ratios, String target) {
        return "| " + what + " | " + peer + " | " + String.join(" | ", ratios) + " | " + target + " |";
    }

    private static String ratio(Map<String, Double> times, Row row, Sample sample) {
        double measured = times.getOrDefault(row.measured() + sample, Double.NaN);
        if (row.unit().isEmpty()) {
            return number(measured) + " µs";
        }
        double unit = times.getOrDefault(row.unit() + sample, Double.NaN);
        return "%s (%s : %s)".formatted(number(measured / unit), number(measured), number(unit));
    }

    /** Three digits, so that neither a nanosecond nor ten milliseconds looks more exact than it is. */
    private static String number(double value) {
        String format = value < 0.1 ? "%.3f" : value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, value);
    }

    private static Options options(Mode mode) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .output(LOG)
                .mode(org.openjdk.jmh.annotations.Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                // What reads a page is much code: it is compiled for some ten seconds.
                .warmupIterations(mode.choose(2, 10))
                .warmupTime(TimeValue.milliseconds(mode.choose(400, 1000)))
                .measurementIterations(mode.choose(2, 4))
                .measurementTime(TimeValue.milliseconds(mode.choose(300, 1000)));
        methods().forEach(method -> options.include("\\." + method.replace(".", "\\.") + "$"));
        return options.build();
    }

    private static Collection<String> methods() {
        return Row.ALL.stream()
                .flatMap(row -> Stream.of(row.measured(), row.unit()))
                .filter(method -> !method.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Double> times(Collection<RunResult> results) {
        Map<String, Double> times = new HashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String sample = result.getParams().getParam("sample");
            times.put(
                    name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1) + sample,
                    result.getPrimaryResult().getScore());
        }
        return times;
    }
}
