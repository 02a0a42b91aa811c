package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to break a reader: each is refused with one clear error. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileInputTest {

    private static final String XML = "<report xmlns='urn:gongkai:annual-report:1'>";

    record Hostile(String name, byte[] bytes, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Hostile of(String name, String text, String code) {
        return new Hostile(name, text.getBytes(StandardCharsets.UTF_8), code);
    }

    private static Hostile bytes(String name, String code, int... values) {
        byte[] before = "{\"title\":\"".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[before.length + values.length + 2];
        System.arraycopy(before, 0, bytes, 0, before.length);
        for (int i = 0; i < values.length; i++) {
            bytes[before.length + i] = (byte) values[i];
        }
        bytes[bytes.length - 2] = '"';
        bytes[bytes.length - 1] = '}';
        return new Hostile(name, bytes, code);
    }

    static Stream<Hostile> json() {
        String report = ReportJson.toString(TestReports.full(Edition.Y2021));
        return Stream.of(
                of("200,000 arrays", "[".repeat(200_000), "expected"),
                of("200,000 objects", "{\"a\":".repeat(200_000), "limit.depth"),
                of("200,000 arrays for an unknown property", "{\"a\":" + "[".repeat(200_000), "limit.depth"),
                of("200,000 arrays for a table", "{\"remedies\":" + "[".repeat(200_000), "limit.depth"),
                of("a million digits", "{\"year\":" + "9".repeat(1_000_000) + "}", "limit.number"),
                of("a million decimals", "{\"year\":0." + "9".repeat(1_000_000) + "}", "limit.number"),
                of("a great exponent", "{\"year\":1e999999999}", "expected"),
                of("a greater exponent", "{\"year\":1e99999999999999999999}", "expected"),
                of("a figure with a great exponent", report.replace(": 120", ": 1e99999999999999999999"), "digits"),
                of("a great fee", fee("1e999999999"), "digits"),
                of("a small fee", fee("1e-999999999"), "digits"),
                of("a name of a million characters", "{\"" + "a".repeat(1_000_000) + "\":1}", "limit.other"),
                of("a text over the limit", "{\"title\":\"" + "a".repeat(3_000_000) + "\"}", "limit.string"),
                of("a document over the limit", " ".repeat(5_000_000), "limit.bytes"),
                of("a hundred thousand unknown properties", unknowns(), "property.unknown"),
                of("a key twice", "{\"title\":\"a\",\"title\":\"a\"}", "property.duplicate"),
                of("a table twice", "{\"remedies\":{},\"remedies\":{}}", "property.duplicate"),
                of("a lone surrogate", "{\"title\":\"\\ud800\"}", "surrogate"),
                of("a lone surrogate in a cell", report.replace("见附件", "\\udc00"), "surrogate"),
                of("a NUL", "{\"title\":\"\u0000\"}", "json.malformed"),
                of("a comment", "/* */{}", "json.malformed"),
                of("NaN", "{\"year\":NaN}", "json.malformed"),
                of("a leading zero", "{\"year\":02023}", "json.malformed"),
                of("a comma too many", "{\"title\":\"a\",}", "json.malformed"),
                new Hostile("UTF-16", "{\"year\":2023}".getBytes(StandardCharsets.UTF_16), "encoding"),
                new Hostile(
                        "UTF-16 without a mark",
                        "{\"year\":2023}".getBytes(StandardCharsets.UTF_16BE),
                        "json.malformed"),
                bytes("a byte that is never UTF-8", "encoding", 0xff),
                bytes("a continuation byte alone", "encoding", 0x80),
                bytes("an overlong slash", "encoding", 0xc0, 0xaf),
                bytes("an overlong sequence of three", "encoding", 0xe0, 0x80, 0x80),
                bytes("an overlong sequence of four", "encoding", 0xf0, 0x80, 0x80, 0x80),
                bytes("an encoded surrogate", "encoding", 0xed, 0xa0, 0x80),
                bytes("beyond Unicode", "encoding", 0xf4, 0x90, 0x80, 0x80),
                bytes("a sequence cut off", "encoding", 0xe4, 0xb8));
    }

    private static String fee(String amount) {
        return "{\"otherMatters\":{\"processingFee\":{\"amountYuan\":" + amount + "}}}";
    }

    private static String unknowns() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 100_000; i++) {
            text.append("\"p").append(i).append("\":").append(i).append(',');
        }
        return text.append("\"q\":1}").toString();
    }

    static Stream<Hostile> xml() {
        return Stream.of(
                of("an entity bomb", bomb(), "xml.doctype"),
                of(
                        "an external entity",
                        "<!DOCTYPE report [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + XML
                                + "<title>&e;</title></report>",
                        "xml.doctype"),
                of(
                        "an external subset",
                        "<!DOCTYPE report SYSTEM 'http://localhost:9/x.dtd'>" + XML + "</report>",
                        "xml.doctype"),
                of(
                        "an inclusion",
                        XML + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd'/></report>",
                        "xml.namespace"),
                of("an undeclared entity", XML + "<title>&e;</title></report>", "xml.entity"),
                of("200,000 elements", XML + "<a>".repeat(200_000), "property.unknown"),
                of("200,000 known elements", XML + "<agency>".repeat(200_000), "property.unknown"),
                of("a million digits", XML + "<year>" + "9".repeat(1_000_000) + "</year></report>", "limit.number"),
                of("a long text", XML + "<title>" + "a".repeat(3_000_000) + "</title></report>", "limit.string"),
                of("a long document", " ".repeat(5_000_000), "limit.bytes"),
                of("20,000 attributes", "<report " + attributes() + "/>", "xml.malformed"),
                of("an element twice", XML + "<title>a</title><title>a</title></report>", "property.duplicate"),
                of("a NUL by reference", XML + "<title>&#0;</title></report>", "xml.malformed"),
                of("a surrogate by reference", XML + "<title>&#xD800;</title></report>", "xml.malformed"),
                of("a control character", XML + "<title>\u0001</title></report>", "xml.malformed"),
                of("two roots", ReportXml.toString(TestReports.full(Edition.Y2021)) + "<a/>", "xml.malformed"),
                new Hostile("UTF-16", XML.getBytes(StandardCharsets.UTF_16), "encoding"),
                new Hostile("no UTF-8", new byte[] {'<', 'r', (byte) 0xff}, "encoding"));
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("<!DOCTYPE report [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            text.append(String.format(Locale.ROOT, "<!ENTITY a%d '&a%d;&a%d;'>", i, i - 1, i - 1));
        }
        return text.append("]>")
                .append(XML)
                .append("<title>&a29;</title></report>")
                .toString();
    }

    private static String attributes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(" a").append(i).append("='1'");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("json")
    void json_is_refused_with_a_clear_error(Hostile hostile) {
        check(hostile, catchThrowable(() -> ReportJson.read(hostile.bytes())));
        check(hostile, catchThrowable(() -> ReportJson.read(new ByteArrayInputStream(hostile.bytes()))));
    }

    @ParameterizedTest
    @MethodSource("xml")
    void xml_is_refused_with_a_clear_error(Hostile hostile) {
        check(hostile, catchThrowable(() -> ReportXml.read(hostile.bytes())));
    }

    private static void check(Hostile hostile, Throwable thrown) {
        assertThat(thrown).isInstanceOfSatisfying(ReportFormatException.class, error -> {
            assertThat(error.code()).as(error.getMessage()).isEqualTo(hostile.code());
            assertThat(error.getMessage()).hasSizeLessThan(700).doesNotContain("root:");
            assertThat(error.message(Locale.CHINESE)).isNotEqualTo(error.getMessage());
        });
    }

    @Test
    void all_of_it_together_fits_into_64_mb(@TempDir Path folder) throws Exception {
        List<Hostile> json = json().toList();
        List<Hostile> xml = xml().toList();
        for (int i = 0; i < json.size(); i++) {
            Files.write(folder.resolve(i + ".json"), json.get(i).bytes());
        }
        for (int i = 0; i < xml.size(); i++) {
            Files.write(folder.resolve(i + ".xml"), xml.get(i).bytes());
        }

        String output = SmallHeap.run(HostileFiles.class, folder.toString());
        assertThat(output.strip()).isEqualTo("refused " + (json.size() + xml.size()));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void limits_are_positive(int bytes, int depth) {
        assertThat(catchThrowable(() -> ReadLimits.builder().bytes(bytes).depth(depth)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is not positive: 0");
    }

    @Test
    void limits_can_be_set() {
        byte[] report = ReportJson.canonical(TestReports.full(Edition.Y2021));
        ReadOptions options = ReadOptions.standard()
                .withLimits(ReadLimits.builder().bytes(report.length - 1).build());

        assertThat(catchThrowable(() -> ReportJson.read(report, options)))
                .hasMessage("longer than the limit of " + (report.length - 1) + " bytes");
        assertThat(catchThrowable(() -> ReportJson.read(
                        report,
                        ReadOptions.standard()
                                .withLimits(ReadLimits.builder().depth(3).build()))))
                .hasMessageContaining("nested deeper than 3 levels");
        assertThat(catchThrowable(() -> ReportXml.read(
                        ReportXml.canonical(TestReports.full(Edition.Y2021)),
                        ReadOptions.standard()
                                .withLimits(ReadLimits.builder().depth(3).build()))))
                .hasMessageContaining("nested deeper than 3 levels");
    }
}
