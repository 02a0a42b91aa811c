package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What JSON is read, and how the rest is refused. */
class JsonReadingTest {

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");
    private static final int LINE = 34;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static String with(String figure) {
        DisclosureReport report = TestReports.bare(Edition.Y2021).with(CELL, Figure.of(987_654));
        return ReportJson.toString(report).replace("987654", figure);
    }

    private static ReportFormatException refused(String json) {
        return catchThrowableOfType(ReportFormatException.class, () -> ReportJson.read(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            42                     | 42
            -3                     | -3
            -0                     | 0
            42.0                   | 42.0
            3.50                   | 3.5
            1e3                    | 1000
            15E-1                  | 1.5
            999999999999999999     | 999999999999999999
            -999999999999999999    | -999999999999999999
            0.00000000000000001    | 0.00000000000000001
            """)
    void a_number_is_a_plain_figure(String json, String text) {
        assertThat(ReportJson.read(with(json)).figure(CELL)).isEqualTo(Figure.of(new BigDecimal(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            null                                                         | ^^
            {"raw":"22（其中修订16件）","value":22,"note":"其中修订16件"} | 22（其中修订16件）
            {"note":"其中修订16件","value":22.0,"raw":"22（其中修订16件）"} | 22（其中修订16件）
            {"raw":"/","state":"notApplicable"}                          | /
            {"raw":"1,295"}                                              | 1,295
            {"raw":"见附件","state":"unreadable"}                         | 见附件
            {"raw":"","state":"blank"}                                   | ^^
            """)
    void anything_else_is_what_its_text_says(String json, String text) {
        assertThat(ReportJson.read(with(json)).figure(CELL)).isEqualTo(Figure.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "12"                           | expected a number, null, or an object with raw, found the text '12'
            true                           | expected a number, null, or an object with raw, found 'true'
            []                             | expected a number, null, or an object with raw, found an array
            {}                             | property 'raw' is missing
            {"value":5}                    | property 'raw' is missing
            {"raw":5}                      | expected a text, found '5'
            {"raw":"5","raw":"5"}          | property 'raw' is there twice
            {"raw":"5","other":"5"}        | unknown property 'other'; known here: raw, value, state, note
            {"raw":"1,295","value":1259}   | property 'value' is '1259', but the text '1,295' says '1295'
            {"raw":"/","value":0}          | property 'value' is '0', but the text '/' says none
            {"raw":"/","state":"blank"}    | property 'state' is 'blank', but the text '/' says 'notApplicable'
            {"raw":"5（甲）","note":"乙"}    | property 'note' is '乙', but the text '5（甲）' says '甲'
            1000000000000000000            | number '1000000000000000000' has more than 18 digits
            0.1234567890123456789          | number '0.1234567890123456789' has more than 18 digits
            1e18                           | number '1e18' has more than 18 digits
            1e999999999                    | number '1e999999999' has more than 18 digits
            """)
    void what_is_no_figure_is_refused(String json, String message) {
        ReportFormatException error = refused(with(json));

        assertThat(error.getMessage()).contains(message);
        assertThat(error.path()).startsWith("/applications/received/naturalPerson");
        assertThat(error.line()).hasValue(LINE);
        assertThat(error.column()).isPresent();
    }

    @Test
    void an_error_says_where_in_characters_and_in_both_languages() {
        String json = "{\"title\":\"甲乙丙😀\",\"year\":\"二〇二三\"}";
        ReportFormatException error = catchThrowableOfType(
                ReportFormatException.class, () -> ReportJson.read(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(error).hasMessage("/year (line 1, column 24): expected a whole number, found the text '二〇二三'");
        assertThat(error.message(Locale.CHINESE)).isEqualTo("/year（第 1 行第 24 列）：应为整数，实为 文本 '二〇二三'");
        assertThat(error.code()).isEqualTo("expected");
        assertThat(error.expected())
                .hasValueSatisfying(label -> assertThat(label.zh()).isEqualTo("整数"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            ^^                    | the document is empty
            ^  ^                  | the document is empty
            []                    | expected an object, found an array
            null                  | expected an object, found null
            {}                    | property 'edition' is missing
            {"edition":"2021"     | incomplete JSON: the document ends too early
            {"edition":"2         | incomplete JSON: the document ends too early
            {"edition":"2020"}    | /edition (line 1, column 12): invalid value: unknown edition '2020'; known: 2019, 2021
            {"edition":2021}      | /edition (line 1, column 12): expected a text, found '2021'
            {"editions":"2021"}   | /editions (line 1, column 2): unknown property 'editions'; known here: formatVersion,
            {'edition':"2021"}    | malformed JSON
            {"year":2023,"year":2023} | /year (line 1, column 21): property 'year' is there twice
            {"year":2023.5}       | /year (line 1, column 9): expected a whole number, found '2023.5'
            {"year":99999999999}  | /year (line 1, column 9): expected a year, found '99999999999'
            {"year":1999}         | /year (line 1, column 9): expected a year, found '1999'
            {"year":-2023}        | /year (line 1, column 9): expected a year, found '-2023'
            {"publishedOn":"2024-02-30"} | /publishedOn (line 1, column 16): invalid value: Text '2024-02-30'
            {"agency":{"name":" "}} | /agency (line 1, column 22): invalid value: agency name is blank
            {"agency":{"name":""}} | /agency/name (line 1, column 19): invalid value: agency name is blank
            {"agency":{"kind":"department"}} | /agency/kind (line 1, column 19): invalid value: unknown kind of agency 'department'
            {"title":"\\ud83d"}   | /title (line 1, column 10): the text has an unpaired surrogate, '\\ud83d'
            {"title":"\\ude00\\ud83d"} | /title (line 1, column 10): the text has an unpaired surrogate, '\\ude00'
            """)
    void what_is_no_report_is_refused(String json, String message) {
        assertThat(refused(json).getMessage()).contains(message);
    }

    @Test
    void something_behind_the_report_is_refused() {
        assertThat(refused(with("1") + "{}").getMessage()).contains("something follows the report");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_report() {
        byte[] bytes = ("\uFEFF" + with("1")).getBytes(StandardCharsets.UTF_8);

        assertThat(ReportJson.read(bytes).figure(CELL)).isEqualTo(Figure.of(1));
    }

    @Property(tries = 40)
    void the_order_of_properties_does_not_matter(@ForAll long seed) {
        Edition edition = Edition.values()[Math.floorMod(seed, Edition.values().length)];
        DisclosureReport report = TestReports.full(edition);
        JsonNode shuffled = shuffle(MAPPER.readTree(ReportJson.canonical(report)), new Random(seed));

        assertThat(ReportJson.read(shuffled.toString())).isEqualTo(report);
        assertThat(ReportJson.read(MAPPER.writeValueAsBytes(shuffled))).isEqualTo(report);
    }

    private static JsonNode shuffle(JsonNode node, Random random) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> names = new ArrayList<>(object.propertyNames());
        Collections.shuffle(names, random);
        ObjectNode shuffled = MAPPER.createObjectNode();
        names.forEach(name -> shuffled.set(name, shuffle(object.get(name), random)));
        return shuffled;
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void a_table_before_the_edition_is_checked_all_the_same(Edition edition) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(ReportJson.canonical(TestReports.full(edition)));
        JsonNode stated = document.remove("edition");
        ((ObjectNode) document.at("/remedies/reconsideration")).put("upheld", "3");
        document.set("edition", stated);

        ReportFormatException error = refused(document.toString());
        assertThat(error.path()).isEqualTo("/remedies/reconsideration/upheld");
        assertThat(error.line()).hasValue(1);
    }

    @Test
    void without_an_edition_there_is_no_report() {
        ObjectNode document = (ObjectNode) MAPPER.readTree(ReportJson.canonical(TestReports.full(Edition.Y2021)));
        document.remove("edition");

        assertThat(refused(document.toString()).getMessage()).contains("property 'edition' is missing");
    }

    @Test
    void every_cell_must_be_stated() {
        String json = with("1").replaceFirst("\"naturalPerson\": 1,\\s*", "");

        assertThat(refused(json).getMessage())
                .startsWith("/applications/received (line ")
                .endsWith("property 'naturalPerson' is missing");
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void a_wrong_type_is_refused_at_every_path(Edition edition) {
        JsonNode document = MAPPER.readTree(ReportJson.canonical(TestReports.full(edition)));
        List<String> pointers = JsonMutations.pointers(document);

        assertThat(pointers).hasSizeGreaterThan(200);
        pointers.forEach(pointer -> {
            ReportFormatException error = refused(JsonMutations.replace(document, pointer, MAPPER.readTree("[true]")));
            assertThat(error).as(pointer).isNotNull();
            assertThat(error.path()).isEqualTo(pointer);
            assertThat(error.getMessage()).contains("found an array");
        });
    }

    @Test
    void a_report_with_an_unpaired_surrogate_is_not_written() {
        DisclosureReport report = TestReports.bare(Edition.Y2021).withTitle("甲\ud83d");

        assertThatThrownBy(() -> ReportJson.canonical(report))
                .isInstanceOf(ReportFormatException.class)
                .hasMessage("/title: the text has an unpaired surrogate, '\\ud83d'");
        assertThatThrownBy(() -> ReportXml.canonical(report))
                .isInstanceOf(ReportFormatException.class)
                .hasMessage("/report/title: XML cannot carry the character U+D83D");
    }
}
