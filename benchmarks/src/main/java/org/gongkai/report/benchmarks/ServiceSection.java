package org.gongkai.report.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.report.input.InputReport;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationContext;

/**
 * The service beside the library alone, on the same reports as stored JSON, in as many threads: each way a report is
 * read, checked, and its record written. Client and service share the machine, as clients elsewhere would not.
 */
final class ServiceSection implements Section {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    /** So many clients share the pace, lest one slow answer hold up all. */
    private static final int CLIENTS = 8;

    private static final int ABUSES = 1_000;
    private static final double MILLISECOND = 1e6;

    @Override
    public void print(PrintStream out, Mode mode) throws Exception {
        Duration time = mode.choose(Duration.ofSeconds(3), Duration.ofSeconds(20));
        try (RunningService service = RunningService.start()) {
            Map<Sample, Double> rates = throughput(out, service, time);
            out.println();
            streams(out, service, time);
            out.println();
            latency(out, service, time, rates);
            out.println();
            endurance(out, service, mode.choose(Duration.ofSeconds(20), Duration.ofMinutes(10)), time);
        }
    }

    private static Map<Sample, Double> throughput(PrintStream out, RunningService service, Duration time)
            throws Exception {
        out.println("| validation of stored JSON, %d threads | service, a second | library, a second | ratio | target |"
                .formatted(THREADS));
        out.println("|---|---:|---:|---:|---|");
        Map<Sample, Double> rates = new EnumMap<>(Sample.class);
        for (Sample sample : Sample.values()) {
            byte[] report = ReportJson.canonical(sample.clean());
            double library = afterWarmUp(time, () -> library(report));
            double served = afterWarmUp(time, () -> new ServiceConnection(service.port(), report));
            rates.put(sample, served);
            out.println("| %s | %,.0f | %,.0f | %s | ≥ 0.7 |"
                    .formatted(sample.title(), served, library, number(served / library)));
        }
        return rates;
    }

    /** Many reports in one request: what it takes to be asked is paid once. */
    private static void streams(PrintStream out, RunningService service, Duration time) throws Exception {
        out.println("| a stream of stored JSON, %d of them at once | service, a second | library, a second | ratio |"
                .formatted(THREADS));
        out.println("|---|---:|---:|---:|");
        for (Sample sample : Sample.values()) {
            byte[] report = ReportJson.canonical(sample.clean());
            double library = afterWarmUp(time, () -> library(report));
            double served =
                    StreamConnection.REPORTS * afterWarmUp(time, () -> new StreamConnection(service.port(), report));
            out.println(
                    "| %s | %,.0f | %,.0f | %s |".formatted(sample.title(), served, library, number(served / library)));
        }
    }

    private static double afterWarmUp(Duration time, Callable<Load.Caller> opener) throws Exception {
        Load.perSecond(THREADS, time, opener);
        return Load.perSecond(THREADS, time, opener);
    }

    /** What the service does with a report, without the service. */
    private static Load.Caller library(byte[] report) {
        ReportValidator validator = ReportValidator.standard();
        return () -> {
            InputReport input = ReportInput.read(report, "report");
            ValidationContext context = ValidationContext.builder()
                    .asOf(LocalDate.now())
                    .provenance(input.provenance())
                    .build();
            ByteArrayOutputStream record = new ByteArrayOutputStream();
            ResultJson.write(input.checked("report", validator.validate(input.report(), context)), record);
            if (record.size() == 0) {
                throw new IOException("no record");
            }
        };
    }

    private static void latency(PrintStream out, RunningService service, Duration time, Map<Sample, Double> rates)
            throws Exception {
        out.println("| at half of that load | requests a second | p50 ms | p99 ms | slowest ms | target |");
        out.println("|---|---:|---:|---:|---:|---|");
        for (Sample sample : Sample.values()) {
            byte[] report = ReportJson.canonical(sample.clean());
            double rate = rates.get(sample) / 2;
            long[] sorted = Load.latencies(CLIENTS, time, rate, () -> new ServiceConnection(service.port(), report));
            out.println("| %s | %,.0f | %s | %s | %s | p99 < 20 |"
                    .formatted(
                            sample.title(),
                            rate,
                            milliseconds(sorted, 0.5),
                            milliseconds(sorted, 0.99),
                            milliseconds(sorted, 1)));
        }
    }

    private static void endurance(PrintStream out, RunningService service, Duration length, Duration time)
            throws Exception {
        byte[] report = ReportJson.canonical(Sample.CITY.clean());
        Callable<Load.Caller> opener = () -> new ServiceConnection(service.port(), report);
        double before = service.heap();
        double rate = Load.perSecond(THREADS, length, opener);
        double after = service.heap();
        out.println("| what lives on the service's heap | requests between | MB before | MB after | target |");
        out.println("|---|---:|---:|---:|---|");
        out.println("| %d seconds as fast as it goes, city | %,.0f | %s | %s | no growth |"
                .formatted(length.toSeconds(), rate * length.toSeconds(), number(before), number(after)));
        service.abuse(ABUSES);
        double still = Load.perSecond(THREADS, time, opener);
        out.println();
        out.println("| after | requests a second | beside before | MB |");
        out.println("|---|---:|---:|---:|");
        out.println("| %,d broken, slow and half-closed requests | %,.0f | %s | %s |"
                .formatted(ABUSES, still, number(still / rate), number(service.heap())));
    }

    private static String milliseconds(long[] sorted, double share) {
        return number(sorted[Math.max(0, (int) Math.ceil(sorted.length * share) - 1)] / MILLISECOND);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
