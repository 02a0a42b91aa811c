package org.gongkai.report.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.gongkai.report.io.ReportCsv;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.profile.RuleProfiles;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host brings of Jackson 2 is its business: these tests run once more with the oldest that will do. */
class HostVersionTest {

    private static final DisclosureReport REPORT = SampleReports.COUNTY_DEPARTMENT_2023_FAULTY;
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new GongkaiModule());

    static Stream<Object> values() {
        return SampleValues.ALL.stream();
    }

    @Test
    void the_jackson_at_work_is_the_one_that_is_meant() {
        String expected = System.getProperty("jackson2.expected", "");
        assumeTrue(!expected.isEmpty(), "the run with the usual version");

        assertThat(PackageVersion.VERSION).hasToString(expected);
        assertThat(com.fasterxml.jackson.core.json.PackageVersion.VERSION).hasToString(expected);
    }

    @Test
    void a_report_is_written_in_the_shape_of_the_format_and_read_back() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(REPORT);

        assertThat(MAPPER.readTree(json)).isEqualTo(MAPPER.readTree(ReportJson.toString(REPORT)));
        assertThat(MAPPER.readValue(json, DisclosureReport.class)).isEqualTo(REPORT);
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_value_is_written_or_says_that_it_is_not(Object value) throws JsonProcessingException {
        String json;
        try {
            json = MAPPER.writeValueAsString(value);
        } catch (JsonMappingException e) {
            assertThat(e).hasMessageContaining("has no form in JSON");
            return;
        }
        assertThat(json).isNotEqualTo("{}").isNotEqualTo("null").isNotEmpty();
        Class<?> type = SampleValues.declaredType(value);
        if (SampleValues.isReadBack(type)) {
            assertThat((Object) MAPPER.readValue(json, type)).isEqualTo(value);
        }
    }

    @Test
    void what_is_malformed_names_the_place() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"formatVersion\":\"1.0\",\"year\":\"x\"}", DisclosureReport.class))
                .hasMessageContaining("/year");
    }

    /** None of these needs Jackson 2, or annotations of its time. */
    @Test
    void the_other_formats_do_not_mind() throws IOException {
        CheckedReport checked =
                CheckedReport.of("a.json", REPORT, ReportValidator.standard().validate(REPORT));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ReportCsv.write(REPORT, csv);

        assertThat(csv.size()).isPositive();
        assertThat(ResultJson.write(checked)).contains("\"verdict\":\"INVALID\"");
        assertThat(RuleProfiles.read("{\"off\":[\"Y-JUMP\"]}")).isNotNull();
    }
}
