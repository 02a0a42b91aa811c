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
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.report.io.GongkaiModule;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleExample;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The remarks of the reader in every format of results. */
class ResultRemarksTest {

    private static final CellAddress CELL = CellAddress.parse("T3.3.1:A");
    private static final ResultRemark ROW = new ResultRemark(
            "rowAmbiguous",
            List.of(CELL),
            Label.of("对应不明 <&>", "ambiguous <&>"),
            true,
            Optional.of(SourceLocation.ofText(37, 1)));
    private static final ResultRemark WHOLE =
            new ResultRemark("editionAssumed", List.of(), Label.of("按年度", "by the year"), false, Optional.empty());

    private static CheckedReport checked(ResultRemark... remarks) {
        RuleExample example =
                RuleCatalogue.standard().rule("S-SECTION").examples().get(0);
        return new CheckedReport(
                "报告.html",
                example.report(),
                ReportValidator.standard().validate(example.report()),
                Optional.of("sha256:00"),
                List.of(remarks));
    }

    private static String sarif(CheckedReport checked) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultSarif.write(RuleCatalogue.standard().rules(), List.of(checked), List.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_record_carries_them() {
        JsonNode remarks = JsonMapper.shared()
                .readTree(ResultJson.write(checked(ROW, WHOLE)))
                .get("remarks");

        assertThat(remarks.toString())
                .isEqualTo(
                        "[{\"kind\":\"rowAmbiguous\",\"cells\":[\"T3.3.1:A\"],"
                                + "\"message\":{\"zh\":\"对应不明 <&>\",\"en\":\"ambiguous <&>\"},\"source\":{\"line\":37,\"column\":1}},"
                                + "{\"kind\":\"editionAssumed\",\"cells\":[],\"message\":{\"zh\":\"按年度\",\"en\":\"by the year\"}}]");
        assertThat(ResultLine.read(ResultJson.write(checked(ROW)).getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    @Test
    void a_record_without_remarks_is_as_before() {
        assertThat(ResultJson.write(checked())).doesNotContain("remarks");
    }

    @Test
    void sarif_has_notifications_that_its_schema_allows() throws IOException {
        String log = sarif(checked(ROW, WHOLE));
        try (InputStream schema = ResultRemarksTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(text)
                            .validate(log, InputFormat.JSON))
                    .isEmpty();
        }
        JsonNode invocation = JsonMapper.shared()
                .readTree(log)
                .get("runs")
                .get(0)
                .get("invocations")
                .get(0);
        assertThat(invocation.get("executionSuccessful").asBoolean()).isTrue();
        JsonNode first = invocation.get("toolExecutionNotifications").get(0);
        assertThat(first.at("/descriptor/id").asString()).isEqualTo("rowAmbiguous");
        assertThat(first.get("level").asString()).isEqualTo("warning");
        assertThat(first.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(37);
        assertThat(first.at("/locations/0/logicalLocations/0/name").asString()).isEqualTo("T3.3.1:A");
        assertThat(invocation
                        .get("toolExecutionNotifications")
                        .get(1)
                        .get("level")
                        .asString())
                .isEqualTo("note");
    }

    @Test
    void junit_has_them_as_the_suites_output() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultJunit.write(List.of(checked(ROW, WHOLE)), List.of(), out);
        Element suite = (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getElementsByTagName("testsuite")
                .item(0);

        Element last = (Element) suite.getElementsByTagName("system-out")
                .item(suite.getElementsByTagName("system-out").getLength() - 1);
        assertThat(last.getParentNode()).isEqualTo(suite);
        assertThat(last.getTextContent())
                .isEqualTo("37:1: rowAmbiguous: 对应不明 <&>\nambiguous <&>\neditionAssumed: 按年度\nby the year");
    }

    @Test
    void the_page_shows_them_with_links_to_the_cells() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultHtml.write(List.of(checked(ROW)), List.of(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("读取说明 / Remarks of the reader", "对应不明 &lt;&amp;&gt;", "href=\"#r1-T3.3.1:A\"");
    }

    @Test
    void what_is_unread_survives_a_mapper() {
        JsonMapper mapper = JsonMapper.builder().addModule(new GongkaiModule()).build();
        Provenance provenance = Provenance.builder()
                .put(CELL, SourceLocation.ofText(3, 4))
                .unread(CELL)
                .unread(Section.REMEDIES)
                .paragraph("平稳。", SourceLocation.ofText(5, 1))
                .build();

        String json = mapper.writeValueAsString(provenance);

        assertThat(json)
                .isEqualTo("{\"T3.3.1:A\":{\"line\":3,\"column\":4},\"unreadCells\":[\"T3.3.1:A\"],"
                        + "\"unreadSections\":[\"remedies\"],\"paragraphs\":{\"平稳。\":{\"line\":5,\"column\":1}}}");
        assertThat(mapper.readValue(json, Provenance.class)).isEqualTo(provenance);
    }
}
