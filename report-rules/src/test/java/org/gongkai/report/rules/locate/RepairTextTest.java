package org.gongkai.report.rules.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepairTextTest {

    private static ReportFigures table() {
        ReportFigures zero = ReportFigures.blank(Edition.Y2021).map((cell, figure) -> Figure.of(0));
        return Tables.with(zero, "T3.1:A=13", "T3.1:G=13", "T3.3.1:A=13", "T3.3.1:G=13", "T3.3.7:A=13", "T3.3.7:G=13");
    }

    private static String best(ReportFigures figures, Locale locale) {
        return Tables.locate(figures).best().orElseThrow().describe(Edition.Y2021.form(), locale);
    }

    @Test
    void a_correction_says_what_becomes_of_it() {
        ReportFigures spoilt = Tables.with(table(), "T3.3.1:A=31");
        assertThat(best(spoilt, Locale.CHINESE)).isEqualTo("把 T3.3.1:A（予以公开 自然人）31 改为 13（相邻两位数字颠倒），则 2 条勾稽关系全部成立");
        assertThat(best(spoilt, Locale.ENGLISH))
                .isEqualTo("change T3.3.1:A (Granted Natural person) from 31 to 13 (two neighbouring digits swapped):"
                        + " then all of 2 failing equations hold");
        // Whoever reads neither language reads Chinese.
        assertThat(best(spoilt, Locale.FRENCH)).isEqualTo(best(spoilt, Locale.CHINESE));
    }

    @Test
    void a_blank_is_to_be_filled() {
        assertThat(best(Tables.with(table(), "T3.3.1:A="), Locale.CHINESE))
                .isEqualTo("T3.3.1:A（予以公开 自然人）没有数字，应为 13，则 2 条原先无法核对的勾稽关系成立");
    }

    @Test
    void where_the_equations_leave_a_choice_a_range_is_given() {
        RepairChange range = new RepairChange(
                CellAddress.parse("T3.4:A"), Figure.of(9), Figure.of(4), 2, 6, RepairReason.OTHER_NUMBER);
        RepairChange open = new RepairChange(
                CellAddress.parse("T3.4:B"), Figure.of(9), Figure.of(4), 2, Long.MAX_VALUE, RepairReason.OTHER_NUMBER);
        Repair repair = new Repair(
                1, 7, false, List.of(range, open), List.of(RepairReason.OTHER_NUMBER), List.of("T3-BALANCE"), 1);
        assertThat(range.isDetermined()).isFalse();
        assertThat(Tables.chinese(repair, Edition.Y2021)).contains("2 至 6 均可").contains("2 以上 均可");
    }

    @ParameterizedTest
    @EnumSource(RepairReason.class)
    void every_reason_has_a_code_of_its_own_and_words_in_both_languages(RepairReason reason) {
        Set<String> codes = new HashSet<>();
        for (RepairReason each : RepairReason.values()) {
            assertThat(codes.add(each.code())).isTrue();
        }
        assertThat(reason.text(Locale.CHINESE)).isNotBlank().isNotEqualTo(reason.text(Locale.ENGLISH));
    }

    @Test
    void both_languages_have_the_same_keys() {
        String bundle = "org.gongkai.report.rules.locate.Repairs";
        assertThat(new TreeSet<>(
                        ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet()))
                .isEqualTo(new TreeSet<>(
                        ResourceBundle.getBundle(bundle, Locale.ROOT).keySet()));
    }
}
