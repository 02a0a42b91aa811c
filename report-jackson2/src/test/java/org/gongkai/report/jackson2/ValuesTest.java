package org.gongkai.report.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.documents.DocumentNotes;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.EditionAddressBook;
import org.gongkai.report.model.form.EditionDeclaration;
import org.gongkai.report.model.form.TableDeclaration;
import org.gongkai.report.model.value.ValueTree;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** No mapper writes less than a value: without the module it fails and says so, with it the value is whole. */
class ValuesTest {

    /** What builds a form is no value of it, nor is what tells the formats about values. */
    private static final Set<Class<?>> TOOLS = Set.of(
            DocumentNotes.class,
            EditionDeclaration.class,
            TableDeclaration.class,
            EditionAddressBook.class,
            ValueTree.class);

    private static final ObjectMapper PLAIN_2 = new ObjectMapper();
    private static final ObjectMapper LENIENT_2 = new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    private static final JsonMapper PLAIN_3 = JsonMapper.builder().build();
    private static final ObjectMapper INDIFFERENT_2 = new ObjectMapper()
            .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final JsonMapper INDIFFERENT_3 = JsonMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectMapper MAPPER_2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .findAndAddModules()
            .build();
    private static final JsonMapper MAPPER_3 =
            JsonMapper.builder().findAndAddModules().build();

    static Stream<Class<?>> types() {
        return Stream.of(DisclosureReport.class, ReportValidator.class, ReportDocuments.class)
                .flatMap(PublicTypes::ofJarOf)
                .filter(PublicTypes::isOfValues)
                .filter(type -> !TOOLS.contains(type));
    }

    static Stream<Object> values() {
        return SampleValues.ALL.stream();
    }

    @Test
    void every_public_type_of_values_has_a_sample_here() {
        Set<String> without = types().filter(type -> SampleValues.ALL.stream().noneMatch(type::isInstance))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(without).isEmpty();
        assertThat(types()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("values")
    void without_the_module_a_mapper_fails_and_names_it(Object value) {
        for (Object held : new Object[] {value, Map.of("held", value), new Object[] {value}}) {
            // A component that Jackson 2 does not know by itself is named before.
            assertThatThrownBy(() -> PLAIN_2.writeValueAsString(held))
                    .message()
                    .containsAnyOf("GongkaiModule", "java.util.Optional");
            assertThatThrownBy(() -> LENIENT_2.writeValueAsString(held))
                    .message()
                    .containsAnyOf("GongkaiModule", "java.util.Optional");
            assertThatThrownBy(() -> PLAIN_3.writeValueAsString(held)).hasMessageContaining("GongkaiModule");
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void with_it_both_generations_write_the_same_or_say_that_there_is_nothing_to_write(Object value)
            throws JsonProcessingException {
        String three;
        try {
            three = MAPPER_3.writeValueAsString(value);
        } catch (DatabindException e) {
            assertThat(e).hasMessageContaining("has no form in JSON").hasCauseInstanceOf(ReportFormatException.class);
            assertThatThrownBy(() -> MAPPER_2.writeValueAsString(value)).hasMessageContaining("has no form in JSON");
            return;
        }

        assertThat(three).isNotEqualTo("{}").isNotEqualTo("null").isNotEmpty();
        assertThat(MAPPER_2.writeValueAsString(value)).isEqualTo(three);
    }

    @ParameterizedTest
    @MethodSource("values")
    void what_is_read_back_is_equal_and_what_is_not_says_so(Object value) throws JsonProcessingException {
        String json;
        try {
            json = MAPPER_3.writeValueAsString(value);
        } catch (DatabindException e) {
            return;
        }
        Class<?> type = SampleValues.declaredType(value);
        if (SampleValues.isReadBack(type)) {
            assertThat((Object) MAPPER_3.readValue(json, type)).isEqualTo(value);
            assertThat((Object) MAPPER_2.readValue(json, type)).isEqualTo(value);
        } else {
            assertThatThrownBy(() -> MAPPER_3.readValue(json, type))
                    .isInstanceOf(DatabindException.class)
                    .message()
                    .containsAnyOf("is written and never read", "abstract type", "no Creators");
            assertThatThrownBy(() -> MAPPER_2.readValue(json, type))
                    .message()
                    .containsAnyOf("is written and never read", "abstract type", "no Creators");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void without_the_module_nothing_is_made_of_an_empty_object(Class<?> type) {
        assertThatThrownBy(() -> INDIFFERENT_2.readValue("{}", type)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> INDIFFERENT_3.readValue("{}", type)).isInstanceOf(DatabindException.class);
    }

    @Test
    void addresses_are_keys_and_null_is_a_blank_cell() throws JsonProcessingException {
        CellAddress cell = CellAddress.parse("T3.1:A");
        String json = "{\"T3.1:A\":null}";

        assertThat(MAPPER_3.readValue(json, new tools.jackson.core.type.TypeReference<Map<CellAddress, Figure>>() {}))
                .isEqualTo(Map.of(cell, Figure.blank()));
        assertThat(MAPPER_2.readValue(
                        json, new com.fasterxml.jackson.core.type.TypeReference<Map<CellAddress, Figure>>() {}))
                .isEqualTo(Map.of(cell, Figure.blank()));
        assertThat(MAPPER_3.writeValueAsString(Map.of(cell, Figure.blank()))).isEqualTo(json);
        assertThat(MAPPER_2.writeValueAsString(Map.of(cell, Figure.blank()))).isEqualTo(json);
    }

    /** Jackson would write {@code toString()}: two reports of a body for the same year were one. */
    @ParameterizedTest
    @MethodSource("values")
    void what_is_no_text_is_no_key(Object value) throws JsonProcessingException {
        String json;
        try {
            json = MAPPER_3.writeValueAsString(value);
        } catch (DatabindException e) {
            json = "{}";
        }
        Map<Object, Integer> map = Map.of(value, 1);
        if (json.startsWith("\"") && SampleValues.isReadBack(SampleValues.declaredType(value))) {
            assertThat(MAPPER_3.writeValueAsString(map)).isEqualTo("{" + json + ":1}");
            assertThat(MAPPER_2.writeValueAsString(map)).isEqualTo("{" + json + ":1}");
        } else {
            assertThatThrownBy(() -> MAPPER_3.writeValueAsString(map)).hasMessageContaining("no key of a map");
            assertThatThrownBy(() -> MAPPER_2.writeValueAsString(map)).hasMessageContaining("no key of a map");
        }
    }

    @Test
    void mappers_that_write_names_of_classes_read_values_as_they_wrote_them() throws JsonProcessingException {
        List<Object> held = List.of(SampleReports.COUNTY_DEPARTMENT_2023, CellAddress.parse("T3.1:A"), Figure.of(3));
        ObjectMapper two = new ObjectMapper()
                .registerModule(new GongkaiModule())
                .activateDefaultTyping(
                        com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator.instance,
                        ObjectMapper.DefaultTyping.NON_FINAL);
        JsonMapper three = JsonMapper.builder()
                .addModule(new org.gongkai.report.io.GongkaiModule())
                .activateDefaultTyping(
                        tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        tools.jackson.databind.DefaultTyping.NON_FINAL)
                .build();

        for (Object value : held) {
            Class<?> type = SampleValues.declaredType(value);
            assertThat((Object) two.readValue(two.writeValueAsString(value), type))
                    .isEqualTo(value);
            assertThat((Object) three.readValue(three.writeValueAsString(value), type))
                    .isEqualTo(value);
        }
    }

    /** A report inside a record of the user's. */
    public record Submission(String by, DisclosureReport report) {}

    @Test
    void a_report_inside_another_value_keeps_path_and_place_of_what_is_wrong() throws JsonProcessingException {
        Submission submission = new Submission("王某", SampleReports.COUNTY_DEPARTMENT_2023);
        String json = MAPPER_2.writeValueAsString(submission);
        assertThat(MAPPER_2.readValue(json, Submission.class)).isEqualTo(submission);

        String spoilt = "\n\n  "
                + json.replaceFirst("\"carriedIn\":\\{\"naturalPerson\":\\d+", "\"carriedIn\":{\"naturalPerson\":true");
        assertThat(spoilt).contains("true");
        ReportFormatException two = cause(() -> MAPPER_2.readValue(spoilt, Submission.class));
        ReportFormatException three = cause(() -> MAPPER_3.readValue(spoilt, Submission.class));

        assertThat(two.path())
                .isEqualTo("/report/applications/carriedIn/naturalPerson")
                .isEqualTo(three.path());
        assertThat(two.line()).hasValue(3).isEqualTo(three.line());
        assertThat(two.column()).isEqualTo(three.column());
        assertThat(two.getMessage()).isEqualTo(three.getMessage());
    }

    @Test
    void tables_before_the_edition_and_broken_json_are_no_trouble() throws JsonProcessingException {
        String json = ReportJson.toString(SampleReports.CITY_2019);
        String later =
                json.replaceFirst("\"edition\": \"2019\",", "").replaceFirst("\\}\\s*$", ",\"edition\":\"2019\"}");

        assertThat(MAPPER_2.readValue(later, DisclosureReport.class)).isEqualTo(SampleReports.CITY_2019);
        assertThatThrownBy(() -> MAPPER_2.readValue(json.substring(0, json.length() / 2), DisclosureReport.class))
                .isInstanceOf(com.fasterxml.jackson.core.JsonProcessingException.class);
    }

    private static ReportFormatException cause(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(call);
        while (thrown != null && !(thrown instanceof ReportFormatException)) {
            thrown = thrown.getCause();
        }
        assertThat(thrown).isNotNull();
        return (ReportFormatException) thrown;
    }
}
