package org.gongkai.report.io.conformance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleScope;

/**
 * The conformance suite: reports of all editions with what they are compared with, and the expected record of each, as
 * NDJSON. The same seed and version make the same bytes.
 *
 * <pre>{@code
 * ConformanceSuite.standard().write(Path.of("suite"));
 * }</pre>
 *
 * <p>Every rule of the catalogue but those about profiles has as many cases as every other: reports that pass it, that
 * fail it, and that leave cells open. Immutable.
 *
 * @since 0.1.0
 */
public final class ConformanceSuite {

    /** The seed of the standard suite. */
    public static final long STANDARD_SEED = 711;

    /** The cases of each rule in the standard suite. */
    public static final int STANDARD_CASES = 250;

    /** The file of the reports, a case a line. */
    public static final String REPORTS = "reports.ndjson";

    /** The file of what is expected, a case a line, in the order of the reports. */
    public static final String EXPECTED = "expected.ndjson";

    private static final List<String> PAGES = List.of("README.md", "README.zh-CN.md");

    private final long seed;
    private final int casesPerRule;

    private ConformanceSuite(long seed, int casesPerRule) {
        this.seed = seed;
        this.casesPerRule = casesPerRule;
    }

    /** The standard suite: more than ten thousand reports. */
    public static ConformanceSuite standard() {
        return new ConformanceSuite(STANDARD_SEED, STANDARD_CASES);
    }

    /**
     * A suite from a seed.
     *
     * @param casesPerRule the cases of each rule, 1 or more
     * @throws IllegalArgumentException where there are to be none
     */
    public static ConformanceSuite of(long seed, int casesPerRule) {
        if (casesPerRule < 1) {
            throw new IllegalArgumentException("a suite has one case a rule at least: " + casesPerRule);
        }
        return new ConformanceSuite(seed, casesPerRule);
    }

    /** The version: that of the rules, the seed and the number of cases a rule. */
    public String version() {
        return RuleCatalogue.standard().version() + "-" + seed + "-" + casesPerRule;
    }

    /**
     * Writes the suite: {@link #REPORTS}, {@link #EXPECTED}, the version, and a page that says what they mean.
     *
     * @param directory where to; made where there is none
     * @return the number of cases
     * @throws IOException where it cannot be written
     */
    public int write(Path directory) throws IOException {
        Files.createDirectories(directory);
        int written = 0;
        try (BufferedWriter reports = Files.newBufferedWriter(directory.resolve(REPORTS));
                BufferedWriter expected = Files.newBufferedWriter(directory.resolve(EXPECTED))) {
            for (ConformanceCase each : (Iterable<ConformanceCase>) cases()::iterator) {
                reports.append(each.line()).append('\n');
                expected.append(each.expected()).append('\n');
                written++;
            }
        }
        Files.writeString(directory.resolve("VERSION"), version() + "\n");
        for (String page : PAGES) {
            Files.write(directory.resolve(page), page(page));
        }
        return written;
    }

    private static byte[] page(String name) throws IOException {
        try (InputStream page = ConformanceSuite.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("the artifact lacks " + name);
            }
            return page.readAllBytes();
        }
    }

    /** The cases, made while they are asked for. */
    Stream<ConformanceCase> cases() {
        return RuleCatalogue.standard().rules().stream()
                .filter(rule -> rule.scope() != RuleScope.PROFILE)
                .flatMap(this::cases);
    }

    private Stream<ConformanceCase> cases(Rule rule) {
        List<Edition> editions = rule.editions().stream().sorted().toList();
        SoundReports reports = new SoundReports(seed ^ hash(rule.id()));
        Function<Integer, ConformanceCase> maker =
                rule.fault().isPresent() ? new FaultCases(rule, editions, reports)::of : new ExampleCases(rule)::of;
        return IntStream.range(0, casesPerRule).boxed().map(maker);
    }

    /** The same on every machine and in every version. */
    private static long hash(String id) {
        long hash = 7;
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            hash = hash * 31 + each;
        }
        return hash;
    }
}
