package org.gongkai.report.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;

/** The command as its users run it: how long one file takes, and how many reports of a stream it checks in a second. */
final class CommandSection implements Section {

    private static final long SEED = 20_231_231;

    /** Of so many reports one is faulty. */
    private static final int FAULTY = 10;

    /** So many different reports are written again and again: the command keeps none, so it cannot tell. */
    private static final int DIFFERENT = 1_000;

    private static final int STARTS = 11;
    private static final List<Integer> THREADS = List.of(1, 2);

    @Override
    public void print(PrintStream out, Mode mode) throws IOException, InterruptedException {
        Run.of("--version");
        startUp(out);
        out.println();
        Path directory = Files.createTempDirectory("gongkai-benchmark");
        try {
            out.println(
                    "| `gongkai batch` over | threads | reports a second | beside one thread | peak memory | target |");
            out.println("|---:|---:|---:|---:|---:|---|");
            for (int reports : mode.choose(List.of(2_000, 10_000), List.of(10_000, 100_000, 1_000_000))) {
                batch(out, directory, reports);
            }
        } finally {
            Files.deleteIfExists(directory);
        }
    }

    private static void startUp(PrintStream out) throws IOException, InterruptedException {
        double text = median("examples/reports/clerk-slip-2023.txt");
        double json = median("examples/reports/city-2024.json");
        double pdf = median("report-cli/src/main/launcher/training/sample.pdf");
        out.println("| `gongkai validate`, median of %d starts | seconds | target |".formatted(STARTS));
        out.println("|---|---:|---|");
        out.println("| of a text with a slip | %s | ≤ 0.35 |".formatted(number(text)));
        out.println("| of a report in JSON | %s | ≤ 0.35 |".formatted(number(json)));
        out.println("| of a PDF | %s | ≤ 1.5 × that: %s |".formatted(number(pdf), number(pdf / text)));
    }

    private static double median(String file) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            seconds.add(checked(Run.of("validate", Home.root().resolve(file))).seconds());
        }
        seconds.sort(null);
        return seconds.get(STARTS / 2);
    }

    private static void batch(PrintStream out, Path directory, int reports) throws IOException, InterruptedException {
        Path stream = directory.resolve("reports.ndjson");
        Path results = directory.resolve("results.ndjson");
        try {
            write(stream, reports);
            double alone = Double.NaN;
            for (int threads : THREADS) {
                Run run = checked(Run.of("batch", stream, "--out", results, "--threads", threads));
                requireAll(results, reports);
                double rate = reports / run.seconds();
                alone = threads == 1 ? rate : alone;
                out.println("| %,d reports | %d | %,.0f | %s | %d MB | %s |"
                        .formatted(
                                reports,
                                threads,
                                rate,
                                number(rate / alone),
                                run.megabytes(),
                                threads == 1 ? "" : "≥ 1.8"));
                Files.delete(results);
            }
        } finally {
            Files.deleteIfExists(stream);
            Files.deleteIfExists(results);
        }
    }

    private static void write(Path stream, int reports) throws IOException {
        List<byte[]> lines = lines();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(stream), 1 << 16)) {
            for (int report = 0; report < reports; report++) {
                out.write(lines.get(report % lines.size()));
                out.write('\n');
            }
        }
    }

    private static List<byte[]> lines() {
        Tables dense = new Tables(true, SEED);
        Tables sparse = new Tables(false, SEED);
        List<byte[]> lines = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            Tables tables = i % 2 == 0 ? dense : sparse;
            DisclosureReport report = tables.report();
            boolean isFaulty = i % FAULTY == FAULTY - 1;
            lines.add(ReportJson.canonical(isFaulty ? tables.spoil(report, Mishap.ALL.get(0)) : report));
        }
        return lines;
    }

    /** Some reports are faulty, and that is no failure of the run. */
    private static Run checked(Run run) {
        if (run.code() > 1) {
            throw new IllegalStateException("gongkai ended with " + run.code());
        }
        return run;
    }

    private static void requireAll(Path results, int reports) throws IOException {
        try (var lines = Files.lines(results)) {
            if (lines.count() != reports) {
                throw new IllegalStateException("not a result for each report");
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
