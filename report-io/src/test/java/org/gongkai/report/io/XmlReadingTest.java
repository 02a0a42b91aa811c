package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What XML is read, and how the rest is refused. */
class XmlReadingTest {

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");

    private static String with(String figure) {
        DisclosureReport report = TestReports.bare(Edition.Y2021).with(CELL, Figure.of(987_654));
        return ReportXml.toString(report).replace("<naturalPerson>987654</naturalPerson>", figure);
    }

    private static ReportFormatException refused(String xml) {
        return catchThrowableOfType(ReportFormatException.class, () -> ReportXml.read(xml));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            <naturalPerson>42</naturalPerson>                            | 42
            <naturalPerson> 42<!-- two --> </naturalPerson>              | 42
            <naturalPerson><![CDATA[4]]>2</naturalPerson>                | 42
            <naturalPerson>3.50</naturalPerson>                          | 3.5
            <naturalPerson/>                                             | ^^
            <naturalPerson>  </naturalPerson>                            | ^^
            <naturalPerson raw='/' state='notApplicable'/>               | /
            <naturalPerson raw='22（其中修订16件）' note='其中修订16件'>22</naturalPerson> | 22（其中修订16件）
            <naturalPerson raw='1,295'/>                                 | 1,295
            """)
    void a_figure_is_what_it_says(String xml, String text) {
        assertThat(ReportXml.read(with(xml)).figure(CELL)).isEqualTo(Figure.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            <naturalPerson>1e3</naturalPerson>                   | expected a number, found '1e3'
            <naturalPerson>007</naturalPerson>                   | expected a number, found '007'
            <naturalPerson>+5</naturalPerson>                    | expected a number, found '+5'
            <naturalPerson>1000000000000000000</naturalPerson>   | number '1000000000000000000' has more than 18 digits
            <naturalPerson raw='1,295'>1259</naturalPerson>      | property 'value' is '1259', but the text '1,295' says '1295'
            <naturalPerson state='blank'/>                       | property 'raw' is missing
            <naturalPerson value='5'/>                           | unknown property 'value'
            <naturalPerson raw='5' raw='5'/>                     | malformed XML
            <naturalPerson><a/></naturalPerson>                  | expected a text, found '<a>'
            <naturalPerson>&unknown;</naturalPerson>             | unknown
            <naturalPerson>1</naturalPerson><naturalPerson>1</naturalPerson> | property 'naturalPerson' is there twice
            ^^                                                   | property 'naturalPerson' is missing
            text                                                 | expected elements, found 'text'
            <other>1</other>                                     | unknown property 'other'; known here: naturalPerson,
            <naturalPerson xmlns='urn:x'>1</naturalPerson>       | element 'naturalPerson' is not in the namespace urn:gongkai:annual-report:1
            """)
    void what_is_no_figure_is_refused(String xml, String message) {
        ReportFormatException error = refused(with(xml));

        assertThat(error.getMessage()).contains(message);
        assertThat(error.path()).startsWith("/report/applications/received");
        assertThat(error.line().orElse(0)).isBetween(30, 45);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            ^^                                      | malformed XML
            x                                       | malformed XML
            <report/>                               | element 'report' is not in the namespace
            <a xmlns='urn:gongkai:annual-report:1'/> | expected the root element report, found 'a'
            <report xmlns='urn:gongkai:annual-report:1'/> | property 'edition' is missing
            <report xmlns='urn:gongkai:annual-report:1' x='1'/> | no attribute 'x' expected here
            <report xmlns='urn:gongkai:annual-report:1'><edition>2020</edition></report> | unknown edition '2020'
            <report xmlns='urn:gongkai:annual-report:1'><year>MM</year></report> | expected a whole number, found 'MM'
            <report xmlns='urn:gongkai:annual-report:1'><edition>2021 | malformed XML
            <!DOCTYPE report><report xmlns='urn:gongkai:annual-report:1'/> | a DOCTYPE is not accepted
            <?xml version='1.0' encoding='GB18030'?><report xmlns='urn:gongkai:annual-report:1'/> | expected UTF-8, the document declares 'GB18030'
            """)
    void what_is_no_report_is_refused(String xml, String message) {
        assertThat(refused(xml).getMessage()).contains(message);
    }

    @Test
    void an_error_says_where_in_both_languages() {
        ReportFormatException error = refused(
                "<report xmlns='urn:gongkai:annual-report:1'>\n<agency><name>甲</name>\n<kinds/></agency></report>");

        assertThat(error.path()).isEqualTo("/report/agency/kinds");
        assertThat(error.line()).hasValue(3);
        assertThat(error.message(Locale.CHINESE))
                .startsWith("/report/agency/kinds（第 3 行第 ")
                .contains("未知属性 'kinds'");
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void the_edition_may_come_last(Edition edition) {
        DisclosureReport report = TestReports.full(edition);
        String stated = "<edition>" + edition.code() + "</edition>";
        String moved = ReportXml.toString(report).replace(stated, "").replace("</report>", stated + "</report>");

        assertThat(ReportXml.read(moved)).isEqualTo(report);
    }

    @Test
    void a_schema_location_comments_and_instructions_say_nothing() {
        String xml = with("<naturalPerson>1</naturalPerson>")
                .replace(
                        "<report ",
                        "<!-- a --><?b c?><report xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                                + " xsi:schemaLocation='urn:gongkai:annual-report:1 report-2021.xsd' ");

        assertThat(ReportXml.read(xml + "<!-- d -->").figure(CELL)).isEqualTo(Figure.of(1));
    }

    @Test
    void a_prefix_is_as_good_as_none() {
        String xml = ReportXml.toString(TestReports.full(Edition.Y2021), Layout.CANONICAL)
                .replace("xmlns=", "xmlns:r=")
                .replaceAll("<(/?)(\\w)", "<$1r:$2");

        assertThat(ReportXml.read(xml)).isEqualTo(TestReports.full(Edition.Y2021));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16"})
    void bytes_in_another_encoding_are_refused(String charset) {
        byte[] bytes = ReportXml.toString(TestReports.full(Edition.Y2021)).getBytes(Charset.forName(charset));

        assertThat(catchThrowableOfType(ReportFormatException.class, () -> ReportXml.read(bytes)))
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void a_long_narrative_full_of_escapes_loads_on_every_jdk() {
        DisclosureReport report = TestReports.bare(Edition.Y2021)
                .withPreamble("<甲> & \"乙\" \r\n".repeat(60_000))
                .withProblemsAndImprovements("&amp;".repeat(60_000));

        assertThat(ReportXml.read(ReportXml.canonical(report))).isEqualTo(report);
        assertThat(ReportJson.read(ReportJson.canonical(report))).isEqualTo(report);
        String references = "&#x7532;&#60;&lt;".repeat(50_000);
        String xml = ReportXml.toString(report.withPreamble("PREAMBLE"));
        assertThat(ReportXml.read(xml.replace("PREAMBLE", references)).preamble())
                .hasValue("甲<<".repeat(50_000));
    }

    @Test
    void canonical_bytes_are_utf_8_without_a_line_feed_between_elements() {
        String xml = new String(ReportXml.canonical(TestReports.bare(Edition.Y2021)), StandardCharsets.UTF_8);

        assertThat(xml).startsWith("<report xmlns=\"urn:gongkai:annual-report:1\"><formatVersion>1.0<");
        assertThat(xml).doesNotContain("\n").contains("<name>某局</name>");
    }
}
