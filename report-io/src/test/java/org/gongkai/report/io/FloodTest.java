package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text and number of every format, filled with what once took for ever: what is allocated while it is read,
 * checked, compared and told grows as the text does, and no faster. {@code -Dgongkai.flood=100000} fills more.
 */
class FloodTest {

    private static final int LENGTH = Integer.getInteger("gongkai.flood", 1_000);
    private static final double GROWTH = 2.4;

    /** What a text needs that is no longer than the report around it. */
    private static final long USUAL = 8_000_000;

    private static final List<String> FILLERS = List.of(
            "\u0301",
            "\u0344",
            "\u0f73",
            "\uff9e",
            "\ufdfa",
            "\u1100\u1161\u11a8",
            "\u202e",
            "百",
            "一",
            "1",
            "1,",
            "件",
            "（",
            "(",
            "、",
            "，",
            "。",
            "\n",
            "|",
            "&",
            "<",
            "“",
            "2023年",
            "新收申请1件，",
            "收取信息处理费1元，",
            "占1.0%",
            "'",
            "𝟏");

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final String JSON = ReportJson.toString(TestReports.full(Edition.Y2021));
    private static final String XML = ReportXml.toString(TestReports.full(Edition.Y2021));
    private static final Pattern JSON_VALUE = Pattern.compile("(?<=: )(?:\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.]+)");
    private static final Pattern XML_VALUE = Pattern.compile("(?<=>)[^<>\n]+(?=<)|(?<=\")[^\"<>]*(?=\")");

    /** Each value of a document, once for each name that it stands under: the cells of a table are alike. */
    static Stream<String> jsonValues() {
        return values(JSON, JSON_VALUE);
    }

    static Stream<String> xmlValues() {
        return values(XML, XML_VALUE);
    }

    /** The text before the value and that behind it, parted by a mark. */
    private static Stream<String> values(String document, Pattern pattern) {
        List<String> places = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher matcher = pattern.matcher(document);
        while (matcher.find()) {
            String line = document.substring(document.lastIndexOf('\n', matcher.start()) + 1, matcher.start())
                    .strip();
            if (!names.contains(line)) {
                names.add(line);
                places.add(document.substring(0, matcher.start()) + "\u0000" + document.substring(matcher.end()));
            }
        }
        return places.stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("jsonValues")
    @Timeout(300)
    void no_text_of_json_costs_more_than_its_length(String place) {
        for (String filler : FILLERS) {
            String escaped = filler.replace("\n", "\\n");
            assertGrows(place, length -> "\"" + filled(escaped, length) + "\"", ReportJson::read);
        }
        assertGrows(place, length -> "1".repeat(length), ReportJson::read);
        assertGrows(place, length -> "0." + "0".repeat(length) + "1", ReportJson::read);
        assertGrows(place, length -> "1e" + "9".repeat(length), ReportJson::read);
        assertGrows(place, length -> "1e" + length + "000", ReportJson::read);
        assertGrows(place, "[{"::repeat, ReportJson::read);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("xmlValues")
    @Timeout(300)
    void no_text_of_xml_costs_more_than_its_length(String place) {
        for (String filler : FILLERS) {
            String escaped = filler.replace("&", "&amp;").replace("<", "&lt;");
            assertGrows(place, length -> filled(escaped, length), ReportXml::read);
        }
        assertGrows(place, length -> "0." + "0".repeat(length) + "1", ReportXml::read);
        assertGrows(place, "<a>"::repeat, ReportXml::read);
        assertGrows(place, "<!---->"::repeat, ReportXml::read);
    }

    private static String filled(String filler, int length) {
        return filler.repeat(length / filler.length());
    }

    private static void assertGrows(
            String place, IntFunction<String> value, Function<String, DisclosureReport> reader) {
        long once = allocated(place.replace("\u0000", value.apply(LENGTH)), reader);
        long twice = allocated(place.replace("\u0000", value.apply(2 * LENGTH)), reader);
        assertThat(twice)
                .as(() -> value.apply(10) + " behind "
                        + place.substring(Math.max(0, place.indexOf('\u0000') - 60), place.indexOf('\u0000')))
                .isLessThan((long) Math.max(USUAL, GROWTH * once));
    }

    private static long allocated(String document, Function<String, DisclosureReport> reader) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        use(document, reader);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    private static void use(String document, Function<String, DisclosureReport> reader) {
        DisclosureReport report;
        try {
            report = reader.apply(document);
        } catch (ReportFormatException e) {
            assertThat(e.message(Locale.CHINESE)).hasSizeLessThan(2_000);
            return;
        }
        ValidationContext context = ValidationContext.builder()
                .previous(report.withYear(Math.max(2008, report.year() - 1)))
                .build();
        ValidationResult result = ReportValidator.standard().validate(report, context);
        ResultJson.write(new CheckedReport("a", report, result, Optional.of(ReportDigest.of(report))));
        assertThat(IntStream.range(0, result.findings().size())
                        .mapToObj(i -> result.findings().get(i).message(Locale.CHINESE)))
                .allMatch(message -> message.length() < 20_000);
        ReportJson.read(ReportJson.canonical(report));
    }
}
