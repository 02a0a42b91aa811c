package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.schematron.pure.SchematronResourcePure;
import com.helger.schematron.svrl.SVRLHelper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.ResultHtml;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.third.ThirdEdition;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The formats carry an edition that they have never heard of. The other tests of this module run with it, too: their
 * generated reports are of all editions that there are.
 */
class ThirdEditionTest {

    private static final Edition EDITION = ThirdEdition.edition();
    private static final CellAddress FRESH = EDITION.form().cell(ThirdEdition.ALGORITHMS, ThirdEdition.MEDIA);
    private static final DisclosureReport FULL = TestReports.full(EDITION).with(FRESH, Figure.of(4321));
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static boolean isValid(Schema schema, DisclosureReport report) {
        return schema.validate(ReportJson.toString(report), InputFormat.JSON).isEmpty();
    }

    @Test
    void its_reports_come_back_as_they_were_in_every_format() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ReportFormat.NDJSON.write(FULL, lines);

        assertThat(ReportJson.read(ReportJson.toString(FULL))).isEqualTo(FULL);
        assertThat(ReportXml.read(ReportXml.toString(FULL))).isEqualTo(FULL);
        assertThat(ReportNdjson.stream(new ByteArrayInputStream(lines.toByteArray())))
                .containsExactly(new NdjsonItem.Report(1, FULL));
    }

    @Test
    void its_edition_may_be_stated_after_its_tables() {
        ObjectNode document = (ObjectNode) MAPPER.readTree(ReportJson.toString(FULL));
        JsonNode edition = document.remove("edition");
        document.set("edition", edition);

        assertThat(ReportJson.read(document.toString())).isEqualTo(FULL);
    }

    @Test
    void its_new_line_and_column_have_their_names_in_every_format() throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        ReportCsv.write(FULL, rows);

        assertThat(MAPPER.readTree(ReportJson.toString(FULL))
                        .at("/applications/outcomes/refused/algorithms/media")
                        .asLong())
                .isEqualTo(4321);
        assertThat(ReportXml.toString(FULL))
                .containsPattern("<algorithms>[^/]*(<[^>]*>[^<]*</[^>]*>\\s*)*<media>4321<");
        assertThat(rows.toString(StandardCharsets.UTF_8))
                .contains(EDITION.code() + "," + FRESH + ",", "涉及算法模型", "新闻媒体", ",4321,");
        assertThat(FormJson.write(List.of(EDITION.form()))).contains("\"algorithms\"", "\"media\"", "规章（含修订）");
    }

    @Test
    void a_line_that_it_does_not_have_is_unknown_in_it() {
        ObjectNode document = (ObjectNode) MAPPER.readTree(ReportJson.toString(FULL));
        ((ObjectNode) document.get("proactiveDisclosure"))
                .putObject(ProactiveItem.LICENSING.code())
                .put("decisions", 1);

        assertThat(catchFormat(document.toString()).path()).isEqualTo("/proactiveDisclosure/licensing");
    }

    private static ReportFormatException catchFormat(String text) {
        try {
            ReportJson.read(text);
        } catch (ReportFormatException e) {
            return e;
        }
        throw new AssertionError("read: " + text);
    }

    @Test
    void json_schemas_describe_it_and_tell_it_from_the_others() {
        Schema own = REGISTRY.getSchema(ReportSchemas.jsonSchema(EDITION));
        Schema any = REGISTRY.getSchema(ReportSchemas.jsonSchema());

        assertThat(isValid(own, FULL)).isTrue();
        assertThat(isValid(any, FULL)).isTrue();
        for (Edition other : List.of(Edition.Y2019, Edition.Y2021)) {
            assertThat(isValid(own, TestReports.full(other))).isFalse();
            assertThat(isValid(any, TestReports.full(other))).isTrue();
            assertThat(isValid(REGISTRY.getSchema(ReportSchemas.jsonSchema(other)), FULL))
                    .isFalse();
        }
    }

    @Test
    void its_xml_schema_describes_it() throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(new StreamSource(new StringReader(ReportSchemas.xsd(EDITION))))
                .newValidator()
                .validate(new StreamSource(new StringReader(ReportXml.toString(FULL))));
    }

    @Test
    void the_schematron_balances_its_new_line_and_column() throws Exception {
        DisclosureReport zero = FULL.withFigures(ReportFigures.blank(EDITION).map((cell, figure) -> Figure.of(0)));
        CellAddress total = EDITION.form().cell(ThirdEdition.ALGORITHMS, Total.TOTAL);
        CellAddress person = EDITION.form().cell(ThirdEdition.ALGORITHMS, ApplicantType.NATURAL_PERSON);

        assertThat(failures(zero)).isEmpty();
        assertThat(failures(zero.with(total, Figure.of(3)).with(person, Figure.of(2))))
                .anySatisfy(text -> assertThat(text).contains("T3-TOTAL", total.toString(), FRESH.toString()))
                .anySatisfy(text -> assertThat(text).contains("T3-OUTCOMES", total.toString()));
        assertThat(failures(zero.with(total, Figure.of(3)).with(FRESH, Figure.of(3))))
                .noneMatch(text -> text.contains("T3-TOTAL"));
    }

    private static List<String> failures(DisclosureReport report) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(ReportXml.canonical(report)));
        SchematronResourcePure schematron =
                SchematronResourcePure.fromString(ReportSchemas.schematron(), StandardCharsets.UTF_8);
        return SVRLHelper.getAllFailedAssertions(schematron.applySchematronValidationToSVRL(document, null)).stream()
                .map(failed -> failed.getText().strip())
                .toList();
    }

    @Test
    void results_name_its_cells() {
        CheckedReport checked =
                CheckedReport.of("page.html", FULL, ReportValidator.standard().validate(FULL));
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        ResultHtml.write(List.of(checked), List.of(), page);

        assertThat(ResultJson.write(checked)).contains("\"edition\":\"" + EDITION.code() + "\"", FRESH.toString());
        assertThat(page.toString(StandardCharsets.UTF_8)).contains("涉及算法模型", "新闻媒体", "4321");
    }
}
