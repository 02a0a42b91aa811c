package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The formats by name, and what they have in common. */
class ReportFormatTest {

    private static final DisclosureReport REPORT = TestReports.full(Edition.Y2021);

    @ParameterizedTest
    @EnumSource
    void a_format_is_found_by_its_name(ReportFormat format) {
        assertThat(ReportFormat.fromCode(format.code())).isEqualTo(format);
    }

    @Test
    void an_unknown_format_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> ReportFormat.fromCode("yaml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown format 'yaml'; known: json, xml, ndjson, csv");
    }

    @Test
    void each_format_writes_what_its_front_door_reads() throws IOException {
        assertThat(ReportJson.read(written(ReportFormat.JSON))).isEqualTo(REPORT);
        assertThat(ReportXml.read(written(ReportFormat.XML))).isEqualTo(REPORT);
        assertThat(ReportJson.read(written(ReportFormat.NDJSON))).isEqualTo(REPORT);
        assertThat(written(ReportFormat.CSV)).hasLineCount(REPORT.figures().size() + 1);
    }

    private static String written(ReportFormat format) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        format.write(REPORT, stream);
        return stream.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void a_second_report_is_taken_or_refused(ReportFormat format) throws IOException {
        try (ReportWriter writer = format.writer(new ByteArrayOutputStream())) {
            writer.write(REPORT);
            if (format.takesMany()) {
                writer.write(REPORT);
            } else {
                assertThatThrownBy(() -> writer.write(REPORT))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("a document in " + format.code() + " holds one report");
            }
        }
    }

    @Test
    void both_languages_have_the_same_messages() {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle chinese =
                ResourceBundle.getBundle("org.gongkai.report.io.problem.Messages", java.util.Locale.ROOT, control);
        ResourceBundle english =
                ResourceBundle.getBundle("org.gongkai.report.io.problem.Messages", java.util.Locale.ENGLISH, control);

        assertThat(english.keySet()).isEqualTo(chinese.keySet()).hasSizeGreaterThan(30);
        chinese.keySet()
                .forEach(key -> assertThat(english.getString(key))
                        .as(key)
                        .matches(text -> text.chars().noneMatch(Character::isIdeographic)));
    }
}
