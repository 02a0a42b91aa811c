package org.gongkai.report.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;
import org.junit.jupiter.api.Test;

/** Rows that are lines of another edition: named, and counted in the sums. */
class OtherLinesTest {

    private static final List<String> SUMS = List.of("T3-BALANCE", "T3-OUTCOMES", "T3-TOTAL");

    /** A report of which every cell is zero, but those of some lines. */
    private static DisclosureReport report(Edition edition, int year, String... lines) {
        ReportFigures.Builder figures = ReportFigures.blank(edition).map((cell, figure) -> Figure.of(0)).toBuilder();
        for (String text : lines) {
            List<String> parts = List.of(text.split(" "));
            FormLine line = edition.form().lines().stream()
                    .filter(each -> each.code().equals(parts.get(0)))
                    .findFirst()
                    .orElseThrow();
            for (int i = 0; i < line.cells().size(); i++) {
                String figure = parts.get(i + 1);
                figures.set(line.cells().get(i), Figure.parse(figure.equals("-") ? "" : figure));
            }
        }
        return DisclosureReport.builder()
                .year(year)
                .agency(Agency.named("示例市水务局"))
                .figures(figures.build())
                .build();
    }

    private static final DisclosureReport ONE_FOR_THREE = report(
            Edition.Y2021,
            2023,
            "T3.1 9 3 0 1 0 3 16",
            "T3.3.1 2 0 0 0 0 0 2",
            "T3.3.6.1 - - - - - - -",
            "T3.3.6.2 - - - - - - -",
            "T3.3.6.3 - - - - - - -",
            "T3.3.7 9 3 0 1 0 3 16");

    private static final DisclosureReport THREE_FOR_ONE = report(
            Edition.Y2019,
            2020,
            "T3.1 9 3 0 1 0 3 16",
            "T3.3.1 2 0 0 0 0 0 2",
            "T3.3.6 - - - - - - -",
            "T3.3.7 9 3 0 1 0 3 16");

    private static ValidationResult check(DisclosureReport report, String... lines) {
        return ReportValidator.standard()
                .validate(report.withOtherLines(
                        List.of(lines).stream().map(OtherLine::parse).toList()));
    }

    private static List<Finding> of(String rule, ValidationResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static void assertSettled(ValidationResult result) {
        assertThat(result.notEvaluated()).noneMatch(open -> SUMS.contains(open.rule()));
        assertThat(of("C-BLANK", result)).isEmpty();
    }

    @Test
    void one_line_for_three_is_named_and_counted() {
        ValidationResult result = check(ONE_FOR_THREE, "2019 T3.3.6 7 3 0 1 0 3 14");

        assertSettled(result);
        SUMS.forEach(rule -> assertThat(of(rule, result)).as(rule).isEmpty());
        assertThat(of("S-EDITION", result)).singleElement().satisfies(finding -> {
            assertThat(finding.message(Locale.CHINESE)).contains("2019年版", "其他处理", "总计 14");
            assertThat(finding.cells()).hasSize(21);
        });
        assertThat(result.verdict()).isNotEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_sum_that_it_breaks_is_a_finding_with_both_sides() {
        ValidationResult result = check(ONE_FOR_THREE, "2019 T3.3.6 6 4 0 1 0 3 14");

        assertSettled(result);
        assertThat(of("T3-OUTCOMES", result)).hasSize(2).first().satisfies(finding -> {
            assertThat(finding.left())
                    .hasValueSatisfying(left -> assertThat(left).isEqualByComparingTo("9"));
            assertThat(finding.right())
                    .hasValueSatisfying(right -> assertThat(right).isEqualByComparingTo("8"));
            assertThat(finding.message(Locale.ENGLISH)).contains("9 ≠ 8");
        });
        assertThat(of("T3-TOTAL", result)).isEmpty();
    }

    @Test
    void it_must_add_up_by_itself() {
        ValidationResult result = check(ONE_FOR_THREE, "2019 T3.3.6 7 3 0 1 0 3 15");

        assertThat(of("T3-TOTAL", result))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.CHINESE)).contains("其他处理", "15 ≠", "= 14"));
    }

    @Test
    void three_lines_for_one_are_named_and_counted() {
        ValidationResult result = check(
                THREE_FOR_ONE,
                "2021 T3.3.6.1 4 3 0 1 0 3 11",
                "2021 T3.3.6.2 1 0 0 0 0 0 1",
                "2021 T3.3.6.3 2 0 0 0 0 0 2");

        assertSettled(result);
        SUMS.forEach(rule -> assertThat(of(rule, result)).as(rule).isEmpty());
        assertThat(of("S-EDITION", result)).hasSize(3);
    }

    @Test
    void three_lines_that_break_the_sum_do_so_for_one() {
        ValidationResult result = check(
                THREE_FOR_ONE,
                "2021 T3.3.6.1 4 3 0 1 0 3 11",
                "2021 T3.3.6.2 1 0 0 0 0 0 1",
                "2021 T3.3.6.3 1 0 0 0 0 0 1");

        assertThat(of("T3-OUTCOMES", result)).hasSize(2);
    }

    @Test
    void two_of_three_say_nothing_of_the_sum() {
        ValidationResult result = check(THREE_FOR_ONE, "2021 T3.3.6.1 4 3 0 1 0 3 11", "2021 T3.3.6.2 1 0 0 0 0 0 1");

        assertThat(of("T3-OUTCOMES", result)).isEmpty();
        assertThat(of("C-BLANK", result)).hasSize(1);
    }

    @Test
    void a_blank_cell_in_it_leaves_its_column_open() {
        ValidationResult result = check(ONE_FOR_THREE, "2019 T3.3.6 - 3 0 1 0 3 14");

        assertThat(result.notEvaluated())
                .filteredOn(open -> open.rule().equals("T3-OUTCOMES"))
                .isNotEmpty();
        assertThat(of("T3-OUTCOMES", result)).isEmpty();
    }

    @Test
    void what_the_report_states_itself_counts_and_no_other_line() {
        DisclosureReport filled = report(
                Edition.Y2021,
                2023,
                "T3.1 9 3 0 1 0 3 16",
                "T3.3.1 2 0 0 0 0 0 2",
                "T3.3.6.3 7 3 0 1 0 3 14",
                "T3.3.7 9 3 0 1 0 3 16");

        ValidationResult result = check(filled, "2019 T3.3.6 7 3 0 1 0 3 14");

        assertSettled(result);
        SUMS.forEach(rule -> assertThat(of(rule, result)).as(rule).isEmpty());
        assertThat(of("S-EDITION", result)).hasSize(1);
    }
}
