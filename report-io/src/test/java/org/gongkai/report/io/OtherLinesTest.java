package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;

class OtherLinesTest {

    private static final DisclosureReport PLAIN = TestReports.full(Edition.Y2021);
    private static final DisclosureReport REPORT = PLAIN.withOtherLines(
            List.of(OtherLine.parse("2019 T3.3.6 7 3 0 1 0 3 14"), OtherLine.parse("2019 T3.3.1 - - - - - - 5")));

    @Test
    void rows_of_another_edition_are_kept_in_json_and_xml() {
        assertThat(ReportJson.read(ReportJson.canonical(REPORT))).isEqualTo(REPORT);
        assertThat(ReportXml.read(ReportXml.canonical(REPORT))).isEqualTo(REPORT);
        assertThat(ReportJson.toString(REPORT)).contains("\"otherLines\"");
        assertThat(ReportJson.toString(PLAIN)).doesNotContain("otherLines");
    }

    @Test
    void one_that_is_none_is_refused_at_its_place() {
        String json = ReportJson.toString(REPORT).replace("T3.3.6 7", "T3.3.9 7");

        assertThatExceptionOfType(ReportFormatException.class)
                .isThrownBy(() -> ReportJson.read(json))
                .satisfies(e -> assertThat(e.path()).isEqualTo("/otherLines"))
                .withMessageContaining("T3.3.9");
    }
}
