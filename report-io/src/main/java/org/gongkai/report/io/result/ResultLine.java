package org.gongkai.report.io.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run needs to know of a line that {@link ResultJson} wrote, to count it or to continue behind it.
 *
 * @param source the input that the line is about
 * @param verdict the verdict; none where the input yielded no report
 * @param rules the rule of each finding, in order, with repetition
 * @param reference by what a report of the fault names it, where a program failed on the input
 */
public record ResultLine(String source, Optional<Verdict> verdict, List<String> rules, Optional<String> reference) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Copies the list. */
    public ResultLine {
        rules = List.copyOf(rules);
    }

    /** The line of a checked report. */
    public static ResultLine of(CheckedReport checked) {
        return new ResultLine(
                checked.source(),
                Optional.of(checked.result().verdict()),
                checked.result().findings().stream().map(Finding::rule).toList(),
                Optional.empty());
    }

    /** The line of an input that yielded no report. */
    public static ResultLine of(FailedInput failed) {
        return new ResultLine(failed.source(), Optional.empty(), List.of(), failed.reference());
    }

    /** Reads a line in UTF-8; empty where it is none that {@link ResultJson} writes. */
    public static Optional<ResultLine> read(byte[] line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            JsonNode source = node.path("report").path("source");
            boolean isChecked = node.path("verdict").isString();
            if (!source.isString() || isChecked == node.has("error")) {
                return Optional.empty();
            }
            Optional<Verdict> verdict =
                    isChecked ? Optional.of(Verdict.valueOf(node.path("verdict").asString())) : Optional.empty();
            Optional<String> reference = Optional.of(node.path("reference"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString);
            return Optional.of(new ResultLine(source.asString(), verdict, rules(node.path("findings")), reference));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> rules(JsonNode findings) {
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding.path("rule").asString())
                .toList();
    }
}
