package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {

    private static final CellAddress RECEIVED = CellAddress.parse("T3.1:A");

    private static final DisclosureReport REPORT = DisclosureReport.builder(Edition.Y2021)
            .year(2023)
            .agency(Agency.named("样板县财政局"))
            .title("样板县财政局2023年政府信息公开工作年度报告")
            .overview(Overview.builder().platforms("网站专栏更新 12 次。").build())
            .problemsAndImprovements("解读形式单一。\n将增加图解。")
            .build()
            .with(RECEIVED, Figure.parse("1,295"));

    private static List<String> differences(DisclosureReport other) {
        return ReportComparison.of(REPORT, other).differences().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void a_copy_in_another_layout_is_the_same() {
        DisclosureReport copy = REPORT.with(RECEIVED, Figure.parse("１２９５"))
                .withOverview(Overview.builder().platforms("网站专栏\n更新１２次。").build())
                .withProblemsAndImprovements("  解读形式单一。 将增加图解。");
        assertThat(ReportComparison.of(REPORT, copy).isSame()).isTrue();
        assertThat(ReportComparison.of(copy, REPORT).isSame()).isTrue();
    }

    @Test
    void each_place_that_differs_is_named_with_both_sides() {
        DisclosureReport copy = REPORT.with(RECEIVED, Figure.of(1259))
                .with(CellAddress.parse("T4.1:total"), Figure.of(0))
                .withOverview(Overview.builder().platforms("网站专栏更新13次。").build());
        assertThat(differences(copy))
                .containsExactly(
                        "overview.platforms: 网站专栏更新 12 次。 | 网站专栏更新13次。", "T3.1:A: 1,295 | 1259", "T4.1:total:  | 0");
        assertThat(ReportComparison.of(REPORT, copy).differences().get(1).cell())
                .contains(RECEIVED);
    }

    @Test
    void blank_is_not_zero_and_a_note_or_a_unit_counts() {
        DisclosureReport noted = REPORT.with(RECEIVED, Figure.parse("1295（其中网上5件）"));
        assertThat(ReportComparison.of(REPORT, noted).isSame()).isFalse();
        assertThat(ReportComparison.of(noted, REPORT.with(RECEIVED, Figure.parse("1295(其中网上5件)")))
                        .isSame())
                .isTrue();
        assertThat(ReportComparison.of(REPORT.with(RECEIVED, Figure.blank()), REPORT.with(RECEIVED, Figure.of(0)))
                        .differences())
                .hasSize(1);
    }

    @Test
    void copies_on_two_forms_are_compared_where_cells_count_the_same() {
        DisclosureReport old = DisclosureReport.builder(Edition.Y2019)
                .from(REPORT)
                .figures(DisclosureReport.builder(Edition.Y2019)
                        .year(2019)
                        .agency(REPORT.agency())
                        .build()
                        .with(RECEIVED, Figure.of(1295))
                        .figures())
                .build();
        assertThat(ReportComparison.of(REPORT, old).differences())
                .extracting(ReportComparison.Difference::place)
                .containsExactly("edition");
        assertThat(ReportComparison.of(REPORT, old).differences().get(0).cell()).isEqualTo(Optional.empty());
    }
}
