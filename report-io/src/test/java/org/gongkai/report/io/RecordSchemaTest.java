package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.FailedInput;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.io.result.ResultRemark;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleExample;
import org.gongkai.report.rules.locate.ErrorLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of the record, put to a validator that is not ours and to records of every rule. */
class RecordSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema PUBLISHED = REGISTRY.getSchema(ReportSchemas.recordSchema());

    /** With every object closed, so that a member that the schema forgets is seen. */
    private static final Schema CLOSED = REGISTRY.getSchema(closed());

    private static String closed() {
        JsonNode schema = MAPPER.readTree(ReportSchemas.recordSchema());
        close(schema);
        ((ObjectNode) schema).put("$id", "urn:closed");
        return schema.toString();
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(RecordSchemaTest::close);
    }

    static Stream<RuleExample> examples() {
        return RuleCatalogue.standard().rules().stream().map(Rule::examples).flatMap(List::stream);
    }

    private static List<String> errors(Schema schema, String record) {
        return schema.validate(record, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static CheckedReport checked(DisclosureReport report, List<ResultRemark> remarks) {
        return new CheckedReport(
                "年报.docx",
                report,
                ReportValidator.standard().validate(report),
                Optional.of(ReportDigest.of(report)),
                remarks);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_record_of_every_example_is_what_the_schema_says(RuleExample example) {
        CheckedReport checked = new CheckedReport(
                "年报.docx",
                example.report(),
                ReportValidator.standard().validate(example.report(), example.context()),
                Optional.of(ReportDigest.of(example.report())));

        assertThat(errors(CLOSED, ResultJson.write(checked))).isEmpty();
        assertThat(errors(
                        CLOSED,
                        ResultJson.write(checked, ErrorLocator.standard().locate(example.report()))))
                .isEmpty();
    }

    @Test
    void remarks_and_inputs_that_failed_are_in_it() {
        ResultRemark remark = new ResultRemark(
                "rowAmbiguous",
                List.of(CellAddress.parse("T3.1:A")),
                Label.of("看不清", "not clear"),
                true,
                Optional.of(SourceLocation.ofText(3, 4)));
        DisclosureReport report = examples().findFirst().orElseThrow().report();

        assertThat(errors(CLOSED, ResultJson.write(checked(report, List.of(remark)))))
                .isEmpty();
        assertThat(errors(
                        CLOSED,
                        ResultJson.write(new FailedInput("a.pdf", Label.of("读不了", "not readable"), Optional.of("7")))))
                .isEmpty();
    }

    @Test
    void every_cell_of_every_edition_may_be_named() {
        for (Edition edition : Edition.values()) {
            ArrayNode cells = MAPPER.createArrayNode();
            edition.form().cells().forEach(cell -> cells.add(cell.toString()));
            ObjectNode finding = finding().put("rule", "T3-TOTAL");
            finding.set("cells", cells);

            assertThat(errors(CLOSED, record(finding))).as(edition.code()).isEmpty();
        }
    }

    private static ObjectNode finding() {
        ObjectNode finding = MAPPER.createObjectNode().put("rule", "T3-TOTAL").put("severity", "ERROR");
        finding.putArray("cells").add("T3.1:A");
        finding.putObject("message").put("zh", "不等").put("en", "differs");
        return finding;
    }

    private static String record(ObjectNode finding) {
        ObjectNode record = (ObjectNode) MAPPER.readTree(
                ResultJson.write(checked(examples().findFirst().orElseThrow().report(), List.of())));
        ((ArrayNode) record.get("findings")).removeAll().add(finding);
        return record.toString();
    }

    @Test
    void a_member_that_is_new_is_allowed() {
        assertThat(errors(PUBLISHED, record(finding().put("seenBy", "省政务公开办")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "severity", "cells", "message"})
    void a_finding_without_what_it_always_has_is_none(String member) {
        ObjectNode finding = finding();
        finding.remove(member);

        assertThat(errors(PUBLISHED, record(finding))).isNotEmpty();
    }

    @Test
    void what_has_another_type_is_refused() {
        for (Map.Entry<String, JsonNode> wrong : Map.<String, JsonNode>of(
                        "severity", MAPPER.getNodeFactory().stringNode("FATAL"),
                        "left", MAPPER.getNodeFactory().numberNode(3),
                        "suspect", MAPPER.getNodeFactory().stringNode("表三第一行"),
                        "message", MAPPER.getNodeFactory().stringNode("不等"))
                .entrySet()) {
            ObjectNode finding = finding();
            finding.set(wrong.getKey(), wrong.getValue());

            assertThat(errors(PUBLISHED, record(finding))).as(wrong.getKey()).isNotEmpty();
        }
    }
}
