package org.gongkai.report.rules.locate;

import java.util.*;
import org.gongkai.report.model.*;
import org.gongkai.report.model.form.*;

public final class Simulation {
    static final java.lang.management.ThreadMXBean BEAN = java.lang.management.ManagementFactory.getThreadMXBean();
    static final Random RANDOM = new Random(42);
    static List<CellAddress> cells =
            Edition.Y2021.cells().stream().filter(c -> c.table().equals("T3")).toList();

    static DisclosureReport report(ReportFigures f) {
        return DisclosureReport.builder(f.edition())
                .year(2023)
                .agency(Agency.named("某局"))
                .figures(f)
                .build();
    }

    static long slip(long meant) {
        String s = Long.toString(meant);
        int n = s.length();
        if (RANDOM.nextDouble() < 0.75) {
            for (int i = 0; i < 20; i++) {
                double p = RANDOM.nextDouble();
                String w;
                if (p < 0.40) {
                    int k = RANDOM.nextInt(n);
                    w = s.substring(0, k)
                            + (char) ('0' + (s.charAt(k) - '0' + 1 + RANDOM.nextInt(9)) % 10)
                            + s.substring(k + 1);
                } else if (p < 0.58) {
                    if (n < 2) continue;
                    int k = RANDOM.nextInt(n - 1);
                    w = s.substring(0, k) + s.charAt(k + 1) + s.charAt(k) + s.substring(k + 2);
                } else if (p < 0.72) {
                    if (n < 2) continue;
                    int k = RANDOM.nextInt(n);
                    w = s.substring(0, k) + s.substring(k + 1);
                } else if (p < 0.86) {
                    int k = RANDOM.nextInt(n + 1);
                    w = s.substring(0, k) + (char) ('0' + RANDOM.nextInt(10)) + s.substring(k);
                } else w = "0";
                long v = Long.parseLong(w);
                if (v != meant) return v;
            }
        }
        while (true) {
            long v = (long) (-Math.log(1 - RANDOM.nextDouble()) * (0.8 * meant + 6));
            if (v != meant) return v;
        }
    }

    public static void main(String[] a) {
        int n = Integer.parseInt(a[0]);
        run(n / 3);
        System.out.println("warm");
        run(n);
    }

    static void run(int n) {
        for (boolean dense : new boolean[] {true, false})
            for (String kind : new String[] {"1", "2", "3", "4", "5", "6", "8", "10", "h", "v", "shift"}) {
                int right = 0, total = 0, incomplete = 0;
                long[] times = new long[n];
                for (int t = 0; t < n; t++) {
                    ReportFigures f = FullTables.valid(Edition.Y2021, RANDOM, dense);
                    ReportFigures s = f;
                    if (kind.matches("\\d+")) {
                        Set<CellAddress> set = new HashSet<>();
                        while (set.size() < Integer.parseInt(kind)) set.add(cells.get(RANDOM.nextInt(cells.size())));
                        for (CellAddress c : set)
                            s = s.with(c, Figure.of(slip(f.get(c).countOr(0))));
                    } else if (kind.equals("shift")) {
                        int row = RANDOM.nextInt(25), p = RANDOM.nextInt(6);
                        for (int j = p; j < 6; j++)
                            s = s.with(cells.get(row * 7 + j), f.get(cells.get(row * 7 + j + 1)));
                        s = s.with(cells.get(row * 7 + 6), Figure.of(0));
                        if (s.equals(f) || f.get(cells.get(row * 7 + p)).countOr(0) != 0) {
                            t--;
                            continue;
                        }
                    } else {
                        CellAddress c, d;
                        int guard = 0;
                        do {
                            int i = RANDOM.nextInt(cells.size() - 7);
                            c = cells.get(i);
                            d = kind.equals("h") ? (i % 7 == 6 ? c : cells.get(i + 1)) : cells.get(i + 7);
                        } while (guard++ < 5000 && f.get(c).equals(f.get(d)));
                        s = f.with(c, f.get(d)).with(d, f.get(c));
                    }
                    if (s.equals(f)) {
                        t--;
                        continue;
                    }
                    DisclosureReport r = report(s);
                    long t0 = BEAN.getCurrentThreadCpuTime();
                    Localisation l = ErrorLocator.standard().locate(r);
                    times[t] = BEAN.getCurrentThreadCpuTime() - t0;
                    if (!l.isComplete()) incomplete++;
                    total++;
                    if (l.best().isPresent()
                            && l.best().get().applyTo(r).figures().equals(f)) right++;
                }
                Arrays.sort(times);
                System.out.printf(
                        "%s %s: %.2f%% of %d, incomplete %d, p50 %d us p99 %d us max %d us%n",
                        dense ? "dense" : "sparse",
                        kind,
                        100.0 * right / total,
                        total,
                        incomplete,
                        times[n / 2] / 1000,
                        times[(int) (n * 0.99)] / 1000,
                        times[n - 1] / 1000);
            }
    }
}
