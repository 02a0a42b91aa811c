package org.gongkai.report.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.rules.Children;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;

class SummedReportsTest {

    private static final BodyList LIST =
            BodyList.of(List.of(new BodyList.Body("甲县", "", ""), new BodyList.Body("甲县财政局", "", "甲县")));

    private static SummedReports of(Map<BodyYear, List<String>> sources) {
        return new SummedReports(LIST, name -> name, sources, source -> SampleReports.COUNTY_DEPARTMENT_2023);
    }

    @Test
    void bodies_of_which_none_reported_are_expected_all_the_same() {
        Optional<Children> children = of(Map.of()).below("甲县", 2023);

        assertThat(children).hasValueSatisfying(found -> {
            assertThat(found.expected()).containsExactly("甲县财政局");
            assertThat(found.reports()).isEmpty();
        });
    }

    @Test
    void a_body_that_sums_nobody_up_has_none() {
        assertThat(of(Map.of()).below("甲县财政局", 2023)).isEmpty();
    }

    @Test
    void those_that_reported_are_read_again() {
        Map<BodyYear, List<String>> sources = Map.of(new BodyYear("甲县", 2023), List.of("a.json"));

        assertThat(of(sources).below("甲县", 2023))
                .hasValueSatisfying(found -> assertThat(found.reports()).hasSize(1));
    }
}
