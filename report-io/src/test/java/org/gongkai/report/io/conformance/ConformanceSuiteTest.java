package org.gongkai.report.io.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.report.io.json.JsonTree;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceSuiteTest {

    private static final ConformanceSuite SMALL = ConformanceSuite.of(5, 15);

    @TempDir
    private Path directory;

    private static List<String> rules() {
        return RuleCatalogue.standard().rules().stream()
                .filter(rule -> rule.scope() != RuleScope.PROFILE)
                .map(Rule::id)
                .toList();
    }

    /** Our own records, a case a line. */
    private Path ours() throws IOException {
        Path file = directory.resolve("ours.ndjson");
        Files.write(
                file,
                Files.readAllLines(directory.resolve(ConformanceSuite.EXPECTED)).stream()
                        .map(line -> (Map<?, ?>) JsonTree.read(line))
                        .map(wanted -> {
                            Map<?, ?> record = (Map<?, ?>) wanted.get("record");
                            return "{\"id\":\"" + wanted.get("id") + "\",\"findings\":"
                                    + names(record, "findings") + ",\"notEvaluated\":" + names(record, "notEvaluated")
                                    + "}";
                        })
                        .toList());
        return file;
    }

    private static String names(Map<?, ?> record, String part) {
        return ((List<?>) record.get(part))
                .stream()
                        .map(each -> "{\"rule\":\"" + ((Map<?, ?>) each).get("rule") + "\"}")
                        .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void the_standard_suite_has_ten_thousand_reports_and_fifty_a_rule() {
        assertThat(rules().size() * ConformanceSuite.STANDARD_CASES).isGreaterThanOrEqualTo(10_000);
        assertThat(ConformanceSuite.STANDARD_CASES).isGreaterThanOrEqualTo(50);
    }

    @Test
    void every_rule_has_cases_that_pass_and_cases_that_fail() {
        Map<String, Set<String>> statuses = new TreeMap<>();
        SMALL.cases()
                .forEach(each -> statuses.computeIfAbsent(each.rule(), rule -> new TreeSet<>())
                        .add(ConformanceCase.status(each.result(), each.rule())));
        assertThat(statuses).containsOnlyKeys(rules());
        assertThat(statuses)
                .allSatisfy((rule, here) ->
                        assertThat(here).as(rule).contains("FAILED").containsAnyOf("PASSED", "NOT_APPLICABLE"));
        assertThat(statuses.get("T3-TOTAL")).contains("NOT_EVALUATED");
        assertThat(statuses.get("Y-CARRY")).contains("FAILED", "PASSED");
    }

    @Test
    void the_same_seed_makes_the_same_bytes_and_our_engine_scores_all() throws IOException {
        int cases = SMALL.write(directory);
        Path again = directory.resolve("again");
        ConformanceSuite.of(5, 15).write(again);
        for (String file : List.of(ConformanceSuite.REPORTS, ConformanceSuite.EXPECTED, "VERSION", "README.md")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(directory.resolve(file));
        }
        ConformanceScore score = ConformanceScore.of(directory.resolve(ConformanceSuite.EXPECTED), ours());
        assertThat(score.all()).isEqualTo(new ConformanceScore.RuleScore(cases, 0, 0));
        assertThat(score.rules()).containsOnlyKeys(rules());
    }

    @Test
    void what_a_checker_says_wrong_or_not_at_all_is_counted() throws IOException {
        Path expected = Files.writeString(directory.resolve("expected.ndjson"), """
                {"id":"a","rule":"T3-TOTAL","status":"FAILED"}
                {"id":"b","rule":"T3-TOTAL","status":"PASSED"}
                {"id":"c","rule":"T3-TOTAL","status":"NOT_EVALUATED"}
                {"id":"d","rule":"Y-CARRY","status":"NOT_APPLICABLE"}
                """);
        Path theirs = Files.writeString(directory.resolve("theirs.ndjson"), """
                {"id":"c","notEvaluated":[{"rule":"T3-TOTAL"}]}
                {"id":"a","findings":[{"rule":"T3-BALANCE"}],"more":1}
                {"id":"d","findings":[]}
                """);
        assertThat(ConformanceScore.of(expected, theirs).rules())
                .containsEntry("T3-TOTAL", new ConformanceScore.RuleScore(1, 1, 1))
                .containsEntry("Y-CARRY", new ConformanceScore.RuleScore(1, 0, 0));
        Files.writeString(theirs, "{\"id\":\"a\"}\nnothing\n");
        assertThatThrownBy(() -> ConformanceScore.of(expected, theirs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("theirs.ndjson, line 2: not JSON");
    }

    /** A hundred cases of the standard suite, two or three a rule, for who wants to see what they look like. */
    @Test
    void the_sample_is_fresh() throws IOException {
        Path sample = Path.of(System.getProperty("gongkai.root")).resolve("docs/conformance");
        List<ConformanceCase> cases = ConformanceSuite.of(ConformanceSuite.STANDARD_SEED, 3)
                .cases()
                .sorted(Comparator.comparing(
                        each -> each.id().substring(each.rule().length())))
                .limit(100)
                .toList();
        String reports = cases.stream().map(each -> each.line() + "\n").collect(Collectors.joining());
        String expected = cases.stream()
                .map(each -> withoutCommit(each.expected()) + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("gongkai.update")) {
            Files.createDirectories(sample);
            Files.writeString(sample.resolve(ConformanceSuite.REPORTS), reports);
            Files.writeString(sample.resolve(ConformanceSuite.EXPECTED), expected);
        }
        assertThat(sample.resolve(ConformanceSuite.REPORTS)).hasContent(reports);
        assertThat(sample.resolve(ConformanceSuite.EXPECTED)).hasContent(expected);
        assertThat(cases).hasSize(100);
    }

    /** A page that named its own commit would never be fresh. */
    private static String withoutCommit(String record) {
        return record.replaceAll("(\"engine\":\"[^\"+]*)\\+[^\"]*", "$1");
    }
}
