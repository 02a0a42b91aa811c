package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas, put to validators that are not ours. */
class SchemaTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema ANY = REGISTRY.getSchema(ReportSchemas.jsonSchema());
    private static final Map<Edition, Schema> JSON = Stream.of(Edition.values())
            .collect(Collectors.toMap(each -> each, each -> REGISTRY.getSchema(ReportSchemas.jsonSchema(each))));
    private static final Map<Edition, javax.xml.validation.Schema> XML =
            Stream.of(Edition.values()).collect(Collectors.toMap(each -> each, SchemaTest::xsd));

    private static javax.xml.validation.Schema xsd(Edition edition) {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(new StreamSource(new StringReader(ReportSchemas.xsd(edition))));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    static boolean isValidJson(Schema schema, String text) {
        return schema.validate(text, InputFormat.JSON).isEmpty();
    }

    private static String xmlError(Edition edition, String text) {
        try {
            XML.get(edition).newValidator().validate(new StreamSource(new StringReader(text)));
            return "";
        } catch (SAXException | IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** What the reader objects to; null for what no schema can know, such as a check character. */
    private static @Nullable String readError(Runnable reading) {
        try {
            reading.run();
            return "";
        } catch (ReportFormatException e) {
            return List.of("figure.contradiction", "invalid").contains(e.code()) ? null : e.getMessage();
        }
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return TestReports.reports();
    }

    @Property(tries = 60)
    void every_report_is_valid_json_and_xml(@ForAll("reports") DisclosureReport report) {
        String json = ReportJson.toString(report, Layout.CANONICAL);

        assertThat(JSON.get(report.edition()).validate(json, InputFormat.JSON)).isEmpty();
        assertThat(isValidJson(ANY, json)).isTrue();
        assertThat(xmlError(report.edition(), ReportXml.toString(report))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void a_report_of_the_other_edition_is_invalid(Edition edition) {
        Edition other = edition == Edition.Y2019 ? Edition.Y2021 : Edition.Y2019;
        DisclosureReport report = TestReports.full(other);

        assertThat(isValidJson(JSON.get(edition), ReportJson.toString(report))).isFalse();
        assertThat(xmlError(edition, ReportXml.toString(report))).isNotEmpty();
    }

    @Property(tries = 300)
    void a_mutated_shape_fails_in_the_schema_and_the_reader_or_in_neither(@ForAll("mutations") String json) {
        String error = readError(() -> ReportJson.read(json));

        Assume.that(error != null);
        assertThat(isValidJson(JSON.get(Edition.Y2021), json)).as(error).isEqualTo(error.isEmpty());
    }

    /** Documents with one value replaced, one property dropped or one added, anywhere. */
    @Provide
    Arbitrary<String> mutations() {
        JsonNode document = MAPPER.readTree(ReportJson.canonical(TestReports.full(Edition.Y2021)));
        List<String> values =
                List.of("null", "true", "\"x\"", "12", "1.5", "{}", "[]", "{\"raw\":\"/\"}", "{\"raw\":5}", "\"\"");
        return Arbitraries.of(JsonMutations.pointers(document))
                .flatMap(pointer -> Arbitraries.oneOf(
                        Arbitraries.of(values)
                                .map(value -> JsonMutations.replace(document, pointer, MAPPER.readTree(value))),
                        Arbitraries.just(JsonMutations.remove(document, pointer)),
                        Arbitraries.just(JsonMutations.add(document, pointer))));
    }

    @Test
    void mutated_xml_fails_in_the_schema_and_the_reader_or_in_neither() {
        String xml = ReportXml.toString(TestReports.full(Edition.Y2021));
        List<String> mutations = XmlMutations.of(xml);

        assertThat(mutations).hasSizeGreaterThan(500);
        mutations.forEach(each -> {
            String error = readError(() -> ReportXml.read(each));
            String schemaError = xmlError(Edition.Y2021, each);
            if (error != null) {
                assertThat(schemaError.isEmpty())
                        .as("%s / %s / %s", error, schemaError, each)
                        .isEqualTo(error.isEmpty());
            }
        });
    }
}
