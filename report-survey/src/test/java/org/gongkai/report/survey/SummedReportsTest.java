package org.gongkai.report.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.rules.Children;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummedReportsTest {

    private static final BodyList LIST =
            BodyList.of(List.of(new BodyList.Body("甲县", "", ""), new BodyList.Body("甲县财政局", "", "甲县")));

    private static final DisclosureReport PARENT = named("甲县");

    @TempDir
    private Path directory;

    private static DisclosureReport named(String name) {
        return SampleReports.COUNTY_DEPARTMENT_2023.withAgency(Agency.named(name));
    }

    private Optional<Children> children(DisclosureReport of, DisclosureReport... reports) throws IOException {
        try (SurveyCollection collection = new SurveyCollection(directory, LIST, name -> name)) {
            for (DisclosureReport report : reports) {
                collection.add(report.agency().name() + ".json", report);
            }
            return collection.comparisons().children(of);
        }
    }

    @Test
    void bodies_of_which_none_reported_are_expected_all_the_same() throws IOException {
        assertThat(children(PARENT, PARENT)).hasValueSatisfying(found -> {
            assertThat(found.expected()).containsExactly("甲县财政局");
            assertThat(found.reports()).isEmpty();
        });
    }

    @Test
    void a_body_that_sums_nobody_up_has_none() throws IOException {
        assertThat(children(named("甲县财政局"), PARENT)).isEmpty();
    }

    @Test
    void those_that_reported_are_read_again_each_input_once() throws IOException {
        DisclosureReport child = named("甲县财政局");

        assertThat(children(PARENT, child, PARENT, child))
                .hasValueSatisfying(found -> assertThat(found.reports()).hasSize(1));
    }
}
