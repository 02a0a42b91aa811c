package org.gongkai.report.io.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.io.json.JsonTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * How many verdicts of a checker are those that the suite expects, rule by rule. Immutable.
 *
 * @since 0.1.0
 */
public final class ConformanceScore {

    /**
     * The score of one rule.
     *
     * @param right the cases in which the checker says what is expected
     * @param wrong those in which it says something else
     * @param missing those of which it says nothing
     */
    public record RuleScore(int right, int wrong, int missing) {

        private RuleScore plus(RuleScore other) {
            return new RuleScore(right + other.right, wrong + other.wrong, missing + other.missing);
        }

        /** All cases. */
        public int cases() {
            return right + wrong + missing;
        }

        /** The right ones among all, in per cent, rounded down. */
        public int percent() {
            return cases() == 0 ? 0 : right * 100 / cases();
        }
    }

    private final Map<String, RuleScore> rules;

    private ConformanceScore(Map<String, RuleScore> rules) {
        this.rules = rules;
    }

    /**
     * Scores a checker's records.
     *
     * @param expected the suite's file of what is expected
     * @param theirs the checker's NDJSON: of each case
     *     {@code {"id":…,"findings":[{"rule":…}],"notEvaluated":[{"rule":…}]}}; more members are read over
     * @throws IOException where a file cannot be read
     * @throws IllegalArgumentException for a line that is no such record, naming the line
     */
    public static ConformanceScore of(Path expected, Path theirs) throws IOException {
        Map<String, Map<?, ?>> records = new HashMap<>();
        read(theirs, record -> records.put(String.valueOf(record.get("id")), record));
        Map<String, RuleScore> rules = new LinkedHashMap<>();
        read(expected, wanted -> {
            String rule = String.valueOf(wanted.get("rule"));
            Map<?, ?> record = records.get(String.valueOf(wanted.get("id")));
            rules.merge(rule, score(String.valueOf(wanted.get("status")), rule, record), RuleScore::plus);
        });
        return new ConformanceScore(rules);
    }

    private interface Reader {
        void read(Map<?, ?> record);
    }

    private static void read(Path file, Reader reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.read(record(line, file, number));
                }
            }
        }
    }

    private static Map<?, ?> record(String line, Path file, int number) {
        try {
            if (JsonTree.read(line) instanceof Map<?, ?> record && record.get("id") instanceof String) {
                return record;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file.getFileName() + ", line " + number + ": not JSON", e);
        }
        throw new IllegalArgumentException(
                file.getFileName() + ", line " + number + ": an object with an 'id' is wanted");
    }

    private static RuleScore score(String wanted, String rule, @Nullable Map<?, ?> record) {
        if (record == null) {
            return new RuleScore(0, 0, 1);
        }
        String said = names(record.get("findings"), rule)
                ? "FAILED"
                : names(record.get("notEvaluated"), rule) ? "NOT_EVALUATED" : "PASSED";
        // A record names no rule that had nothing to look at.
        boolean right = said.equals(wanted.equals(ConformanceCase.NOT_APPLICABLE) ? "PASSED" : wanted);
        return new RuleScore(right ? 1 : 0, right ? 0 : 1, 0);
    }

    private static boolean names(@Nullable Object parts, String rule) {
        return parts instanceof List<?> list
                && list.stream().anyMatch(each -> each instanceof Map<?, ?> part && rule.equals(part.get("rule")));
    }

    /** The score of each rule, in the order of the suite. */
    public Map<String, RuleScore> rules() {
        return new LinkedHashMap<>(rules);
    }

    /** All rules together. */
    public RuleScore all() {
        return rules.values().stream().reduce(new RuleScore(0, 0, 0), RuleScore::plus);
    }
}
