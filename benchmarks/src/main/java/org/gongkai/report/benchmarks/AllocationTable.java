package org.gongkai.report.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checked-in file of what operations allocate: operation, sample and bytes, parted by tabs. */
final class AllocationTable {

    private static final Path FILE = Home.root().resolve("benchmarks/allocation.tsv");
    private static final String HEADING = "operation\tsample\tbytes";

    private AllocationTable() {}

    static Map<String, Long> read() throws IOException {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.skip(1)
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.lastIndexOf('\t')),
                            line -> Long.valueOf(line.substring(line.lastIndexOf('\t') + 1))));
        } catch (NoSuchFileException e) {
            return Map.of();
        }
    }

    static void write(List<Allocation> allocations) throws IOException {
        Files.write(
                FILE,
                Stream.concat(Stream.of(HEADING), allocations.stream().map(Allocation::line))
                        .toList());
    }
}
