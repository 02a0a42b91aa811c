package org.gongkai.report.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.rules.locate.ErrorLocator;
import org.gongkai.report.rules.locate.Localisation;

/** How often the localiser's first proposal restores a spoilt table, and how long it takes. */
final class LocalisationSection implements Section {

    private static final long SEED = 20_231_231;

    @Override
    public void print(PrintStream out, Mode mode) {
        int tables = mode.choose(2_000, 20_000) / (2 * Mishap.ALL.size());
        measure(false, new PrintStream(PrintStream.nullOutputStream()), mode.choose(100, 300), SEED - 1);
        out.println("Localisation, one thread: of %d tables each, the share whose first proposal is the right one."
                .formatted(tables));
        out.println();
        out.println("| tables | what went wrong | restored | floor | search cut off | p50 µs | p99 µs | worst µs |");
        out.println("|---|---|---:|---:|---:|---:|---:|---:|");
        List<Long> all = new ArrayList<>(measure(true, out, tables, SEED));
        all.addAll(measure(false, out, tables, SEED));
        out.println(times("| all |  |  | p99 < 1000 µs |  |", all));
    }

    private static List<Long> measure(boolean dense, PrintStream out, int tables, long seed) {
        List<Long> all = new ArrayList<>();
        for (Mishap mishap : Mishap.ALL) {
            all.addAll(measure(dense, mishap, out, tables, seed));
        }
        return all;
    }

    private static List<Long> measure(boolean dense, Mishap mishap, PrintStream out, int tables, long seed) {
        Tables source = new Tables(dense, seed);
        List<Long> times = new ArrayList<>();
        int restored = 0;
        int cutOff = 0;
        for (int table = 0; table < tables; table++) {
            Tables.Case each = source.next(mishap);
            long start = System.nanoTime();
            Localisation found = ErrorLocator.standard().locate(each.spoilt());
            times.add(System.nanoTime() - start);
            restored += isRight(found, each) ? 1 : 0;
            cutOff += found.isComplete() ? 0 : 1;
        }
        out.println(times(
                "| %s | %s | %s | %s | %d |"
                        .formatted(
                                dense ? "dense" : "sparse",
                                mishap.name(),
                                String.format(Locale.ROOT, "%.1f %%", 100.0 * restored / tables),
                                dense && !mishap.floor().isEmpty() ? mishap.floor() + " %" : "",
                                cutOff),
                times));
        return times;
    }

    private static boolean isRight(Localisation found, Tables.Case each) {
        return found.best()
                .filter(repair -> repair.applyTo(each.spoilt())
                        .figures()
                        .equals(each.right().figures()))
                .isPresent();
    }

    private static String times(String start, List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        long[] shown = {sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], sorted[sorted.length - 1]};
        StringBuilder line = new StringBuilder(start);
        Arrays.stream(shown)
                .forEach(nanoseconds ->
                        line.append(' ').append(nanoseconds / 1_000).append(" |"));
        return line.toString();
    }
}
