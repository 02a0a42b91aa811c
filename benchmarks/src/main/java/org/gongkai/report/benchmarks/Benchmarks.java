package org.gongkai.report.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and prints one table: microseconds, and ratios to the peers, of one run. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs; {@code quick} as the argument measures each for a shorter time. */
    public static void main(String[] arguments) throws RunnerException {
        boolean isQuick = arguments.length > 0 && arguments[0].equals("quick");
        Map<String, Double> times = times(new Runner(options(isQuick)).run());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| what | report | µs | peer µs | ratio |");
        out.println("|---|---|---:|---:|---:|");
        for (Row row : Row.ALL) {
            for (Sample sample : Sample.values()) {
                double measured = time(times, row.measured(), sample);
                double unit = time(times, row.unit(), sample);
                out.printf("| %s | %s | %.1f | %.1f | %.3f |%n", row.says(), sample, measured, unit, measured / unit);
            }
        }
    }

    private static Options options(boolean isQuick) {
        return new OptionsBuilder()
                .include("org\\.gongkai\\.report\\.benchmarks\\..*")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(isQuick ? 1 : 3)
                .warmupTime(TimeValue.milliseconds(isQuick ? 500 : 1000))
                .measurementIterations(isQuick ? 1 : 5)
                .measurementTime(TimeValue.milliseconds(isQuick ? 300 : 500))
                .build();
    }

    private static Map<String, Double> times(Collection<RunResult> results) {
        Map<String, Double> times = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String sample = result.getParams().getParam("sample");
            times.put(
                    name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1) + sample,
                    result.getPrimaryResult().getScore());
        }
        return times;
    }

    private static double time(Map<String, Double> times, String method, Sample sample) {
        return times.getOrDefault(method + sample, Double.NaN);
    }
}
