package org.gongkai.report.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.report.testkit.ReportAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples are what their names say, as constants and as files. */
class SampleReportsTest {

    private static final Path FILES = Path.of(System.getProperty("gongkai.root", ".."))
            .resolve("report-testkit/src/main/resources/org/gongkai/report/testkit/samples");

    static Set<String> names() {
        return SampleReports.byName().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_holds_the_same_report_as_the_constant(String name) throws IOException {
        DisclosureReport sample = SampleReports.byName().get(name);
        if (Boolean.getBoolean("gongkai.update")) {
            Files.createDirectories(FILES);
            Files.write(FILES.resolve(name + ".json"), ReportJson.canonical(sample));
            return;
        }
        Assertions.assertThat(ReportJson.read(SampleReports.json(name))).isEqualTo(sample);
    }

    @Test
    void all_but_the_faulty_one_are_valid() {
        assertThat(SampleReports.CITY_2019).isValid().hasNoFindings();
        assertThat(SampleReports.COUNTY_DEPARTMENT_2022).isValid().hasNoFindings();
        assertThat(SampleReports.COUNTY_DEPARTMENT_2023)
                .in(SampleReports.COUNTY_DEPARTMENT.context())
                .isValid()
                .hasNoFinding("Y-CARRY")
                .hasNoFinding("Y-STOCK");
        assertThat(SampleReports.COUNTY_DEPARTMENT_2023_FAULTY)
                .isInvalid()
                .hasFinding("T3-OUTCOMES")
                .at("T3.3.1:A")
                .and()
                .hasFinding("T3-TOTAL")
                .at("T3.3.1:G");
    }

    @Test
    void a_sample_can_be_read_cell_by_cell() {
        assertThat(SampleReports.COUNTY_DEPARTMENT_2023)
                .hasFigure("T3.3.1:A", "13")
                .hasFigure("T3.2:A", "5")
                .hasFigure("T2.8.1:amount", "12.5");
        assertThat(SampleReports.CITY_2019).hasFigure("T2.9.1:amount", "251000元");
    }

    @Test
    void an_unknown_name_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> SampleReports.json("city"))
                .hasMessage("unknown sample 'city'; known: " + String.join(", ", names()));
    }
}
