package org.gongkai.report.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyComparisonsTest {

    private static final DisclosureReport FIRST = SampleReports.COUNTY_DEPARTMENT_2022.withAgency(Agency.named("甲局"));
    private static final DisclosureReport SECOND = SampleReports.COUNTY_DEPARTMENT_2023.withAgency(Agency.named("乙局"));

    /** The body of the first one is called as that of the second one in the end. */
    private static final Map<String, String> RENAMED = Map.of("甲局", "乙局");

    @TempDir
    private Path directory;

    private SurveyCollection collection;

    @BeforeEach
    void open() throws IOException {
        collection = new SurveyCollection(directory, BodyList.none(), name -> RENAMED.getOrDefault(name, name));
    }

    @AfterEach
    void close() throws IOException {
        collection.close();
        assertThat(directory).isEmptyDirectory();
    }

    private static DisclosureReport changed(DisclosureReport report) {
        return report.withProblemsAndImprovements("另有说明。");
    }

    private List<SurveyComparisons.Dispute> disputes() throws IOException {
        List<SurveyComparisons.Dispute> disputes = new ArrayList<>();
        collection.comparisons().forEachDispute(disputes::add);
        return disputes;
    }

    @Test
    void the_year_before_is_found_under_the_former_name_and_read_whole() throws IOException {
        collection.add("二", SECOND);
        collection.add("一", FIRST);

        SurveyComparisons comparisons = collection.comparisons();
        assertThat(comparisons.previous(SECOND)).contains(FIRST.withAgency(SECOND.agency()));
        assertThat(comparisons.previous(FIRST)).isEmpty();
    }

    @Test
    void copies_are_one_report() throws IOException {
        collection.add("一", FIRST);
        collection.add("副本", FIRST);

        assertThat(collection.comparisons().previous(SECOND)).isPresent();
        assertThat(disputes()).isEmpty();
    }

    @Test
    void of_reports_that_differ_none_counts_and_the_first_two_are_named() throws IOException {
        collection.add("b", FIRST);
        collection.add("c", FIRST);
        collection.add("a", changed(FIRST));
        collection.add("d", FIRST.withProblemsAndImprovements("又有说明。"));

        assertThat(collection.comparisons().previous(SECOND)).isEmpty();
        assertThat(disputes()).containsExactly(new SurveyComparisons.Dispute("乙局", 2022, "b", "a"));
    }

    @Test
    void a_body_without_name_has_no_year_before() throws IOException {
        collection.add("一", FIRST.withAgency(Agency.unnamed()));

        assertThat(collection.comparisons().previous(SECOND.withAgency(Agency.unnamed())))
                .isEmpty();
    }

    @Test
    void nothing_is_added_to_what_is_compared_already() throws IOException {
        collection.comparisons();

        assertThatThrownBy(() -> collection.add("一", FIRST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("一");
    }
}
