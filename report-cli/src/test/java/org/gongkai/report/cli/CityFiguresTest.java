package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;
import org.junit.jupiter.api.Test;

/** The figures of a city's report for 2024, as published, typed in. */
class CityFiguresTest {

    private static final List<String> LINES = List.of(
            "T2.1.1 1 0 11",
            "T2.1.2 8 26 66",
            "T2.5.1 447228",
            "T2.6.1 3985758",
            "T2.6.2 88283",
            "T2.8.1 96171.6",
            "T3.1 3001 53 0 0 61 4 3119",
            "T3.2 34 0 0 0 0 0 34",
            "T3.3.1 1288 21 0 0 50 3 1362",
            "T3.3.2 447 7 0 0 0 0 454",
            "T3.3.3.1 2 0 0 0 0 0 2",
            "T3.3.3.2 30 1 0 0 0 0 31",
            "T3.3.3.3 5 0 0 0 0 0 5",
            "T3.3.3.4 6 0 0 0 0 0 6",
            "T3.3.3.5 7 1 0 0 0 0 8",
            "T3.3.3.6 12 0 0 0 0 0 12",
            "T3.3.3.7 9 0 0 0 0 0 9",
            "T3.3.3.8 105 0 0 0 0 0 105",
            "T3.3.4.1 746 12 0 0 10 1 769",
            "T3.3.4.2 11 0 0 0 0 0 11",
            "T3.3.4.3 1 0 0 0 0 0 1",
            "T3.3.5.1 56 6 0 0 0 0 62",
            "T3.3.5.2 25 0 0 0 0 0 25",
            "T3.3.5.3 0 0 0 0 0 0 0",
            "T3.3.5.4 0 0 0 0 0 0 0",
            "T3.3.5.5 1 0 0 0 0 0 1",
            "T3.3.6.1 67 3 0 0 1 0 71",
            "T3.3.6.2 6 0 0 0 0 0 6",
            "T3.3.6.3 108 2 0 0 0 0 110",
            "T3.3.7 2932 53 0 0 61 4 3050",
            "T3.4 103 0 0 0 0 0 103",
            "T4.1 72 64 178 37 351",
            "T4.2.1 13 4 8 1 26",
            "T4.2.2 12 1 1 6 20");

    private static DisclosureReport sample() throws IOException {
        return ReportJson.read(Command.REPORTS.resolve("city-2024.json"));
    }

    private static ReportFigures typed() {
        ReportFigures.Builder figures = ReportFigures.builder(Edition.Y2021);
        for (String line : LINES) {
            List<String> words = Arrays.asList(line.split(" "));
            FormLine form = Edition.Y2021.form().lines().stream()
                    .filter(each -> each.code().equals(words.get(0)))
                    .findFirst()
                    .orElseThrow();
            assertThat(form.cells()).hasSize(words.size() - 1);
            for (int i = 0; i < form.cells().size(); i++) {
                figures.set(form.cells().get(i), Figure.parse(words.get(i + 1)));
            }
        }
        return figures.build();
    }

    @Test
    void the_sample_report_has_the_published_figures() throws IOException {
        assertThat(sample().figures()).isEqualTo(typed());
        assertThat(sample().otherMatters().processingFee().flatMap(fee -> fee.amountYuan()))
                .contains(BigDecimal.valueOf(3940));
    }

    @Test
    void no_rule_finds_anything_in_them() throws IOException {
        ValidationResult result = ReportValidator.standard().validate(sample().withFigures(typed()));

        assertThat(result.findings()).isEmpty();
        assertThat(result.notEvaluated()).allMatch(each -> each.reason().equals("unstated"));
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void a_change_of_any_cell_of_the_tables_that_add_up_is_found() throws IOException {
        DisclosureReport report = sample();
        for (CellAddress cell : Edition.Y2021.cells()) {
            if (!cell.table().equals("T2")) {
                DisclosureReport changed =
                        report.with(cell, Figure.of(report.figure(cell).countOr(0) + 1));
                assertThat(ReportValidator.standard().validate(changed).verdict())
                        .as(cell.toString())
                        .isEqualTo(Verdict.INVALID);
            }
        }
    }
}
