package org.gongkai.report.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs all that is measured, one section after the other, and prints their tables at the end. */
public final class Benchmarks {

    private static final Map<String, Section> SECTIONS = sections();

    private Benchmarks() {}

    private static Map<String, Section> sections() {
        Map<String, Section> sections = new LinkedHashMap<>();
        sections.put("ratios", new Ratios());
        sections.put("localisation", new LocalisationSection());
        sections.put("command", new CommandSection());
        sections.put("service", new ServiceSection());
        sections.put("allocation", new AllocationSection());
        return sections;
    }

    /** Runs: {@code quick} or {@code full}, then the sections wanted, joined by commas; all where none is named. */
    public static void main(String[] arguments) throws Exception {
        Mode mode = arguments.length == 0 ? Mode.FULL : Mode.parse(arguments[0]);
        List<String> wanted = arguments.length > 1 ? List.of(arguments[1].split(",")) : List.copyOf(SECTIONS.keySet());
        if (!SECTIONS.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("unknown section among " + wanted + "; known: " + SECTIONS.keySet());
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Machine.describe());
        out.println();
        for (String name : wanted) {
            SECTIONS.get(name).print(out, mode);
            out.println();
        }
    }
}
