package org.gongkai.report.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.RuleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every record of a result cites the circular of the report's own form. */
class ResultBasisTest {

    static Stream<Edition> editions() {
        return Arrays.stream(Edition.values());
    }

    /** All ones, so that no sum holds, and a blank that leaves one line open. */
    private static CheckedReport checked(Edition edition) {
        ReportFigures.Builder figures = ReportFigures.builder(edition);
        edition.cells().forEach(cell -> figures.set(cell, Figure.of(1)));
        DisclosureReport report = DisclosureReport.builder(edition)
                .year(edition.firstYear())
                .agency(Agency.named("示例县财政局"))
                .figures(
                        figures.set(CellAddress.parse("T3.2:A"), Figure.blank()).build())
                .build();
        return new CheckedReport("a", report, ReportValidator.standard().validate(report), Optional.empty());
    }

    private static String text(Consumer<OutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode of(JsonNode records, String key, String rule) {
        return records.valueStream()
                .filter(each -> each.get(key).asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void findings_and_open_rules_cite_it_in_json(Edition edition) {
        JsonNode json = JsonMapper.shared().readTree(ResultJson.write(checked(edition)));
        assertThat(of(json.get("findings"), "rule", "T3-OUTCOMES").get("basis").asString())
                .isEqualTo(edition.document() + "，表三（七）总计一行的含义（模板）");
        assertThat(of(json.get("notEvaluated"), "rule", "T3-BALANCE")
                        .get("basis")
                        .asString())
                .startsWith(edition.document() + "，表三各行的含义");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void results_cite_it_in_sarif(Edition edition) {
        JsonNode log = JsonMapper.shared()
                .readTree(text(out -> ResultSarif.write(
                        RuleCatalogue.standard().rules(), List.of(checked(edition)), List.of(), out)));
        JsonNode results = log.get("runs").get(0).get("results");
        assertThat(of(results, "ruleId", "T3-OUTCOMES")
                        .get("properties")
                        .get("basis")
                        .asString())
                .isEqualTo(edition.document() + "，表三（七）总计一行的含义（模板）");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_page_cites_it_and_no_other(Edition edition) {
        String page = text(out -> ResultHtml.write(List.of(checked(edition)), List.of(), out));
        assertThat(editions().filter(each -> page.contains(each.document()))).containsExactly(edition);
    }
}
