package org.gongkai.report.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A run of the command {@code ./gongkai} as its users run it.
 *
 * @param code the exit code
 * @param seconds on the wall
 * @param megabytes the most memory that the process held; 0 where the system does not tell
 */
record Run(int code, double seconds, long megabytes) {

    private static final String PEAK = "VmHWM:";
    private static final long LOOK_EVERY_MILLISECONDS = 10;

    static Run of(Object... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Home.root().resolve("gongkai").toString()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = builder.start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long kilobytes = 0;
        while (!process.waitFor(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            kilobytes = Math.max(kilobytes, peak(status));
        }
        return new Run(process.exitValue(), (System.nanoTime() - start) / 1e9, kilobytes / 1024);
    }

    private static long peak(Path status) throws IOException {
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException | java.io.UncheckedIOException e) {
            // The process ended while it was looked at.
            return 0;
        }
    }
}
