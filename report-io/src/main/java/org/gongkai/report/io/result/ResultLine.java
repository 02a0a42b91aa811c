package org.gongkai.report.io.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.io.json.JsonTree;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Verdict;
import org.gongkai.report.rules.locate.Localisation;
import org.gongkai.report.rules.locate.Repair;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What a run needs to know of a line that {@link ResultJson} wrote, to count it or to continue behind it.
 *
 * @param source the input that the line is about
 * @param verdict the verdict; none where the input yielded no report
 * @param rules the rule of each finding, in order, with repetition
 * @param ruleSet by what the report was checked; none where the input yielded no report
 * @param hasUniqueRepair whether repairs are proposed with it, of which one is the only one
 * @param reference by what a report of the fault names it, where a program failed on the input
 * @since 0.1.0
 */
public record ResultLine(
        String source,
        Optional<Verdict> verdict,
        List<String> rules,
        Optional<String> ruleSet,
        boolean hasUniqueRepair,
        Optional<String> reference) {

    /** Copies the list. */
    public ResultLine {
        rules = List.copyOf(rules);
    }

    /** The line of a checked report. */
    public static ResultLine of(CheckedReport checked) {
        return of(checked, Optional.empty());
    }

    /** The line of a checked report with the repairs that are proposed. */
    public static ResultLine of(CheckedReport checked, Optional<Localisation> repairs) {
        return new ResultLine(
                checked.source(),
                Optional.of(checked.result().verdict()),
                checked.result().findings().stream().map(Finding::rule).toList(),
                Optional.of(checked.result().ruleSet()),
                repairs.flatMap(Localisation::best).filter(Repair::isUnique).isPresent(),
                Optional.empty());
    }

    /** The line of an input that yielded no report. */
    public static ResultLine of(FailedInput failed) {
        return new ResultLine(
                failed.source(), Optional.empty(), List.of(), Optional.empty(), false, failed.reference());
    }

    /** Reads a line in UTF-8; empty where it is none that {@link ResultJson} writes. */
    public static Optional<ResultLine> read(byte[] line) {
        try {
            Map<?, ?> node = object(JsonTree.read(line));
            Object source = object(node.get("report")).get("source");
            boolean isChecked = node.get("verdict") instanceof String;
            if (!(source instanceof String name) || isChecked == node.containsKey("error")) {
                return Optional.empty();
            }
            Optional<Verdict> verdict =
                    isChecked ? Optional.of(Verdict.valueOf(String.valueOf(node.get("verdict")))) : Optional.empty();
            return Optional.of(new ResultLine(
                    name,
                    verdict,
                    rules(node.get("findings")),
                    text(node, "ruleSet"),
                    hasUniqueRepair(node),
                    text(node, "reference")));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Map<?, ?> node, String member) {
        return node.get(member) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static boolean hasUniqueRepair(Map<?, ?> node) {
        return object(node.get("repairs")).get("proposals") instanceof List<?> proposals
                && !proposals.isEmpty()
                && Boolean.TRUE.equals(object(proposals.get(0)).get("unique"));
    }

    private static List<String> rules(@Nullable Object findings) {
        return findings instanceof List<?> list
                ? list.stream().flatMap(ResultLine::rule).toList()
                : List.of();
    }

    private static Stream<String> rule(Object finding) {
        return object(finding).get("rule") instanceof String rule ? Stream.of(rule) : Stream.of("");
    }

    private static Map<?, ?> object(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }
}
