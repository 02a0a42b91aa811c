package org.gongkai.report.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleExample;
import org.gongkai.report.rules.ValidationContext;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultJsonTest {

    private static final CellAddress CARRIED = CellAddress.parse("T3.4:A");

    private static RuleExample example(String rule, boolean passing) {
        return RuleCatalogue.standard().rule(rule).examples().stream()
                .filter(each -> each.passing() == passing)
                .findFirst()
                .orElseThrow();
    }

    private static CheckedReport checked(RuleExample example) {
        ValidationContext context = ValidationContext.builder()
                .publishedOn(LocalDate.of(2024, 1, 20))
                .provenance(Provenance.builder()
                        .put(CellAddress.parse("T3.1:A"), SourceLocation.ofText(37, 12))
                        .build())
                .build();
        return new CheckedReport(
                "报告.txt",
                example.report(),
                ReportValidator.standard().validate(example.report(), context),
                Optional.of("sha256:00ff"));
    }

    private static JsonNode json(CheckedReport checked) {
        return JsonMapper.shared().readTree(ResultJson.write(checked));
    }

    @Test
    void a_valid_report_is_one_short_line() {
        String engine = checked(example("T3-BALANCE", true)).result().engine();
        assertThat(ResultJson.write(checked(example("T3-BALANCE", true))))
                .isEqualTo(
                        "{\"report\":{\"source\":\"报告.txt\",\"agency\":\"示例县财政局\",\"year\":2023,\"edition\":\"2021\"},"
                                + "\"verdict\":\"VALID\",\"digest\":\"sha256:00ff\",\"engine\":\"" + engine
                                + "\",\"ruleSet\":\"" + RuleCatalogue.standard().version()
                                + "\",\"findings\":[],\"notEvaluated\":[]}");
        assertThat(engine).matches("[0-9]+\\.[0-9]+\\..*");
    }

    @Test
    void a_finding_has_its_cells_both_sides_both_languages_and_its_place() {
        JsonNode finding =
                json(checked(example("T3-BALANCE", false))).get("findings").get(0);
        assertThat(finding.get("rule").asString()).isEqualTo("T3-BALANCE");
        assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.get("cells")).hasToString("[\"T3.1:A\",\"T3.2:A\",\"T3.3.7:A\",\"T3.4:A\"]");
        assertThat(finding.get("left").asString()).isEqualTo("42");
        assertThat(finding.get("right").asString()).isEqualTo("43");
        assertThat(finding.get("difference").asString()).isEqualTo("-1");
        assertThat(finding.get("suspect").asString()).isEqualTo(CARRIED.toString());
        assertThat(finding.get("message").get("zh").asString()).startsWith("自然人: 新收 42");
        assertThat(finding.get("message").get("en").asString()).startsWith("Natural person: received 42");
        assertThat(finding.get("basis").asString()).contains("表三");
        assertThat(finding.get("source")).hasToString("{\"line\":37,\"column\":12}");
    }

    @Test
    void what_the_equations_force_is_named_and_what_they_leave_open_has_bounds() {
        RuleExample sample = example("T3-BALANCE", true);
        RuleExample blank = new RuleExample(
                true,
                sample.description(),
                sample.report().with(CellAddress.parse("T3.3.2:G"), Figure.blank()),
                sample.context(),
                sample.profile());
        JsonNode result = json(checked(blank));
        assertThat(result.get("verdict").asString()).isEqualTo("VALID");
        assertThat(result.get("notEvaluated")).isEmpty();
        assertThat(result.get("implied")).hasToString("[{\"cell\":\"T3.3.2:G\",\"value\":\"18\"}]");

        RuleExample more = new RuleExample(
                true,
                sample.description(),
                blank.report()
                        .with(CellAddress.parse("T3.3.2:A"), Figure.blank())
                        .with(CellAddress.parse("T3.3.1:A"), Figure.blank())
                        .with(CellAddress.parse("T3.3.1:G"), Figure.blank()),
                sample.context(),
                sample.profile());
        JsonNode open = json(checked(more)).get("notEvaluated").get(1);
        assertThat(open.get("rule").asString()).isEqualTo("T3-TOTAL");
        assertThat(open.get("reason").asString()).isEqualTo("blank");
        assertThat(open.get("bounds")).hasToString("[\"0\",\"31\"]");
    }

    @Test
    void a_stream_gets_the_same_bytes_and_stays_open() {
        CheckedReport checked = checked(example("T3-OUTCOMES", false));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultJson.write(checked, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(ResultJson.write(checked));
    }
}
