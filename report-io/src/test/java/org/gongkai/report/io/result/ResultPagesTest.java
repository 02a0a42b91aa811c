package org.gongkai.report.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleExample;
import org.gongkai.report.rules.ValidationContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The results of a run as SARIF, JUnit XML and HTML, over every example of the catalogue. */
class ResultPagesTest {

    private static final FailedInput FAILED = new FailedInput("坏 文件?.txt", Label.of("读不了 <&>", "cannot be read <&>"));
    private static final String SARIF_SCHEMA = "/schema/sarif-schema-2.1.0.json";

    private static List<CheckedReport> checked(RuleExample example) {
        ValidationContext context = ValidationContext.builder()
                .from(example.context())
                .provenance(Provenance.builder()
                        .put(CellAddress.parse("T3.1:A"), SourceLocation.ofText(37, 12))
                        .build())
                .build();
        return List.of(new CheckedReport(
                "报告 一.txt",
                example.report(),
                ReportValidator.standard().validate(example.report(), context),
                Optional.of("sha256:00ff")));
    }

    static Stream<RuleExample> examples() {
        return RuleCatalogue.standard().rules().stream().flatMap(rule -> rule.examples().stream());
    }

    private static RuleExample broken(String rule) {
        return RuleCatalogue.standard().rule(rule).examples().stream()
                .filter(each -> !each.passing())
                .findFirst()
                .orElseThrow();
    }

    private static String sarif(RuleExample example) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultSarif.write(RuleCatalogue.standard().rules(), checked(example), List.of(FAILED), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] junit(RuleExample example) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultJunit.write(checked(example), List.of(FAILED), out);
        return out.toByteArray();
    }

    private static String html(List<CheckedReport> reports) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultHtml.write(reports, List.of(FAILED), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> elements(Document document, String name) {
        return elementsIn(document.getDocumentElement(), name);
    }

    @Test
    void every_example_makes_a_log_that_passes_the_schema_of_sarif() throws IOException {
        try (InputStream schema = Rule.class.getResourceAsStream(SARIF_SCHEMA)) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            var validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text);

            assertThat(validator.validate("{\"version\":\"2.1.0\"}", InputFormat.JSON))
                    .as("the schema objects to a log without runs")
                    .isNotEmpty();
            assertThat(examples())
                    .allSatisfy(example -> assertThat(validator.validate(sarif(example), InputFormat.JSON))
                            .isEmpty());
        }
    }

    @Test
    void a_finding_is_a_result_with_rule_level_place_cells_and_fingerprint() {
        JsonNode run = JsonMapper.shared()
                .readTree(sarif(broken("T3-BALANCE")))
                .get("runs")
                .get(0);
        JsonNode result = run.get("results")
                .valueStream()
                .filter(each -> each.get("ruleId").asString().equals("T3-BALANCE"))
                .findFirst()
                .orElseThrow();

        JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
        assertThat(rule.get("id").asString()).isEqualTo("T3-BALANCE");
        assertThat(rule.at("/help/text").asString()).isNotBlank();
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.at("/message/text").asString()).contains("≠");
        assertThat(result.at("/properties/messageEn").asString()).contains("≠");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("%E6%8A%A5%E5%91%8A%20%E4%B8%80.txt");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(37);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("T3.1:A");
        assertThat(result.at("/partialFingerprints").propertyNames()).hasSize(1);
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .isEqualTo("读不了 <&>");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_counts_of_a_test_suite_are_those_of_its_cases(RuleExample example) throws Exception {
        Document document = xml(junit(example));

        for (Element suite : elements(document, "testsuite")) {
            assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
            assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
            assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
        }
        assertThat(elements(document, "testsuite")).hasSize(2);
    }

    private static String count(Element suite, String name) {
        return String.valueOf(suite.getElementsByTagName(name).getLength());
    }

    @Test
    void an_error_fails_its_test_case_in_both_languages() throws Exception {
        Element failure = elements(xml(junit(broken("T3-BALANCE"))), "failure").get(0);

        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("T3-BALANCE");
        assertThat(failure.getTextContent()).contains("37:12: ", "≠");
        assertThat(failure.getTextContent().lines()).hasSizeGreaterThan(1);
    }

    @Test
    void a_page_shows_the_findings_and_marks_their_cells() throws Exception {
        String page = html(checked(broken("T3-BALANCE")));

        assertThat(page).startsWith("<!DOCTYPE html>").contains("有错误 / invalid", "T3-BALANCE", "读不了 &lt;&amp;");
        Document document = xml(page.replaceFirst("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8));
        List<String> ids = elements(document, "td").stream()
                .map(cell -> cell.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(200);
        assertThat(elements(document, "a").stream()
                        .map(link -> link.getAttribute("href").substring(1)))
                .isNotEmpty()
                .allMatch(ids::contains);
        assertThat(elements(document, "mark")).isNotEmpty();
        assertThat(elements(document, "script")).isEmpty();
    }

    @Test
    void what_a_report_says_is_never_markup() throws Exception {
        RuleExample example = broken("T3-BALANCE");
        RuleExample hostile = new RuleExample(
                false,
                example.description(),
                example.report().with(CellAddress.parse("T3.1:A"), Figure.parse("<script>\u0001alert(1)</script>")),
                example.context(),
                example.profile());

        String page = html(checked(hostile));

        assertThat(page).contains("&lt;script&gt;\uFFFDalert(1)").doesNotContain("<script");
    }

    @Test
    void the_sentence_that_a_finding_quotes_is_marked_in_the_text() throws Exception {
        CheckedReport checked = checked(broken("N-RECEIVED")).get(0);
        String sentence = checked.result().findings().stream()
                .flatMap(finding -> finding.quotation().stream())
                .findFirst()
                .orElseThrow()
                .sentence();

        assertThat(elements(xml(html(List.of(checked)).getBytes(StandardCharsets.UTF_8)), "mark"))
                .anySatisfy(mark -> {
                    assertThat(mark.getTextContent()).isEqualTo(sentence);
                    assertThat(mark.getAttribute("title")).contains("N-RECEIVED");
                });
    }

    /** Spans that leave a gap, or reach over one another, would show. */
    @Test
    void tables_are_those_of_the_official_layout_without_a_gap() throws Exception {
        CheckedReport checked = checked(broken("T3-BALANCE")).get(0);
        List<Element> tables = elements(xml(html(List.of(checked)).getBytes(StandardCharsets.UTF_8)), "table").stream()
                .filter(table -> elementsIn(table, "td").stream().anyMatch(cell -> cell.hasAttribute("id")))
                .toList();

        assertThat(tables).hasSize(3);
        for (int i = 0; i < tables.size(); i++) {
            Element table = tables.get(i);
            int rows = elementsIn(table, "tr").size();
            int width =
                    checked.report().edition().form().tables().get(i).printed().width();
            int covered = Stream.of("td", "th")
                    .flatMap(name -> elementsIn(table, name).stream())
                    .mapToInt(cell -> span(cell, "colspan") * span(cell, "rowspan"))
                    .sum();
            assertThat(covered).isEqualTo(rows * width);
        }
    }

    private static int span(Element cell, String name) {
        return cell.hasAttribute(name) ? Integer.parseInt(cell.getAttribute(name)) : 1;
    }

    private static List<Element> elementsIn(Element table, String name) {
        NodeList nodes = table.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
