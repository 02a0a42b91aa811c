package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of earlier, later and much later versions of the format. */
class VersionTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("gongkai.root"), "report-io", "src", "test", "resources", "samples");

    private static final DisclosureReport REPORT = TestReports.full(Edition.Y2021);

    static Stream<Edition> national() {
        return Stream.of(Edition.Y2019, Edition.Y2021);
    }

    /** The samples of version 1.0 are never written anew: what was written once must load for ever. */
    @ParameterizedTest
    @MethodSource("national")
    void samples_of_version_1_0_load_and_are_written_the_same(Edition edition) throws IOException {
        Path json = SAMPLES.resolve("report-" + edition.code() + "-v1.0.json");
        Path xml = SAMPLES.resolve("report-" + edition.code() + "-v1.0.xml");
        if (Files.notExists(json) && Boolean.getBoolean("gongkai.update")) {
            Files.createDirectories(SAMPLES);
            ReportJson.write(TestReports.full(edition), json, Layout.PRETTY);
            ReportXml.write(TestReports.full(edition), xml, Layout.PRETTY);
        }

        assertThat(ReportJson.read(json)).isEqualTo(TestReports.full(edition));
        assertThat(ReportXml.read(xml)).isEqualTo(TestReports.full(edition));
        assertThat(byValue(json)).isEqualTo(ReportJson.toString(TestReports.full(edition)));
        assertThat(byValue(xml)).isEqualTo(ReportXml.toString(TestReports.full(edition)));
    }

    /** Numbers were once written with the zeros that they were made with. */
    private static String byValue(Path sample) throws IOException {
        return Files.readString(sample).replace("42.50", "42.5").replace("650.00", "650");
    }

    private static String json(String version) {
        return ReportJson.toString(REPORT).replace("\"formatVersion\": \"1.0\",", version);
    }

    private static String xml(String version) {
        return ReportXml.toString(REPORT).replace("<formatVersion>1.0</formatVersion>", version);
    }

    @Test
    void a_document_without_a_version_is_of_version_1_0() {
        assertThat(ReportJson.read(json(""))).isEqualTo(REPORT);
        assertThat(ReportXml.read(xml(""))).isEqualTo(REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"formatVersion\":\"1.7\",\"later\":{\"deep\":[1,{}]},",
                "\"later\":1,\"formatVersion\":\"1.1\","
            })
    void a_later_minor_version_is_read_with_a_warning_for_what_is_unknown(String version) {
        List<FormatWarning> warnings = new ArrayList<>();
        ReadOptions options = ReadOptions.standard().withWarnings(warnings::add);

        assertThat(ReportJson.read(json(version), options)).isEqualTo(REPORT);
        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.path()).isEqualTo("/later");
            assertThat(warning.line()).hasValue(2);
            assertThat(warning.message(Locale.CHINESE)).contains("未知属性 'later'");
            assertThat(warning).asString().contains("unknown property 'later'");
        });
    }

    @Test
    void a_later_minor_version_is_read_from_xml_too() {
        List<FormatWarning> warnings = new ArrayList<>();
        String later = xml("<later><deep a='b'>x</deep></later><formatVersion>1.3</formatVersion>");

        assertThat(ReportXml.read(later, ReadOptions.standard().withWarnings(warnings::add)))
                .isEqualTo(REPORT);
        assertThat(warnings)
                .singleElement()
                .satisfies(warning -> assertThat(warning.path()).isEqualTo("/report/later"));
    }

    @Test
    void what_is_unknown_in_this_version_is_an_error_wherever_the_version_stands() {
        String json = json("\"later\":1,\"formatVersion\":\"1.0\",");

        assertThat(catchThrowableOfType(ReportFormatException.class, () -> ReportJson.read(json)))
                .hasMessageContaining("unknown property 'later'");
    }

    @ParameterizedTest
    @CsvSource({
        "2.0, format version 2.0 is too new; this program reads 1.0 and its later minor versions",
        "10.3, format version 10.3 is too new",
        "1, expected a version such as 1.0",
        "0.9, expected a version such as 1.0",
        "1.0.0, expected a version such as 1.0",
        "one, expected a version such as 1.0"
    })
    void another_version_is_refused(String version, String message) {
        String json = json("\"formatVersion\":\"" + version + "\",");
        String xml = xml("<formatVersion>" + version + "</formatVersion>");

        assertThat(catchThrowableOfType(ReportFormatException.class, () -> ReportJson.read(json)))
                .hasMessageContaining(message)
                .hasMessageStartingWith("/formatVersion (line 2, column ");
        assertThat(catchThrowableOfType(ReportFormatException.class, () -> ReportXml.read(xml)))
                .hasMessageContaining(message);
    }
}
