package org.gongkai.report.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.report.rules.Reports.validate;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Quotation;
import org.gongkai.report.rules.Reports;
import org.gongkai.report.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings about sentences quote, and the figure that is marked in it. */
class QuotationTest {

    private static DisclosureReport saying(String text) {
        return Reports.valid()
                .withOverview(Overview.builder().introduction(text).build());
    }

    private static String shown(Quotation quotation) {
        return quotation.before() + "【" + quotation.marked() + "】" + quotation.after();
    }

    private static List<String> quoted(DisclosureReport report, String rule) {
        return validate(report).findings(rule).stream()
                .map(Finding::quotation)
                .flatMap(Optional::stream)
                .map(QuotationTest::shown)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'工作平稳。2023年收到政府信息公开申请99件，均已登记。来年继续。', N-RECEIVED, 2023年收到政府信息公开申请【99件】，均已登记。",
        "'2023年共收到政府信息公开申请九十九件', N-RECEIVED, 2023年共收到政府信息公开申请【九十九件】",
        "'2023年，收到“政府信息公开”申请 9 9<件；其他事项。', N-RECEIVED, 2023年，收到“政府信息公开”申请 【9 9<件】；",
    })
    void the_sentence_is_quoted_as_written_with_its_figure_marked(String text, String rule, String shown) {
        assertThat(quoted(saying(text.replace('<', '\n')), rule)).containsExactly(shown.replace('<', '\n'));
    }

    @Test
    void a_sentence_without_a_figure_has_its_words_marked() {
        List<String> quoted = quoted(saying("工作平稳。2023年未收到政府信息公开申请。"), "N-NONE");

        assertThat(quoted)
                .singleElement()
                .satisfies(text -> assertThat(text).contains("【").endsWith("。").doesNotContain("工作平稳"));
    }

    @Test
    void a_sentence_of_section_six_is_quoted_too() {
        DisclosureReport report = Reports.valid()
                .withOtherMatters(OtherMatters.builder()
                        .text("本年度无其他事项。收取信息处理费30元，涉及1件。其中收取信息处理费50元。")
                        .build());

        assertThat(validate(report).findings())
                .filteredOn(finding -> finding.quotation().isPresent())
                .allSatisfy(finding ->
                        assertThat(finding.quotation().orElseThrow().sentence()).contains("信息处理费"));
    }

    @Test
    void what_is_about_cells_quotes_nothing() {
        assertThat(validate(Reports.with("T3.1:G=99")).findings("T3-TOTAL"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.quotation()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "0, 4"})
    void places_beyond_the_sentence_are_refused(int start, int end) {
        assertThatThrownBy(() -> new Quotation("三件。", start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("三件。");
    }

    @Property(tries = 300)
    void whatever_stands_around_it_the_sentence_is_one_of_the_text_and_whole(
            @ForAll("surroundings") String before, @ForAll("surroundings") String after) {
        String text = before + "2023年收到政府信息公开申请99件" + after;
        for (Finding finding : validate(saying(text)).findings("N-RECEIVED")) {
            Quotation quotation = finding.quotation().orElseThrow();

            assertThat(text).contains(quotation.sentence());
            assertThat(PlainText.compact(quotation.marked())).isEqualTo("99件");
            assertThat(quotation.sentence().codePoints()).noneMatch(QuotationTest::isHalf);
        }
    }

    private static boolean isHalf(int c) {
        return c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.strings()
                .withChars("。；，、 \n\u3000“”（）平稳有序e\u0301\u200b㎡①ﬁ½\u00ad")
                .ofMaxLength(12)
                .flatMap(text ->
                        Arbitraries.of("", "𠮷", "。𠮷", "👍🏽", "e\u0301。").map(astral -> astral + text + astral));
    }

    @Example
    void a_character_of_two_halves_is_not_cut() {
        assertThat(quoted(saying("平稳。𠮷县2023年收到政府信息公开申请99件𠮷"), "N-RECEIVED"))
                .containsExactly("𠮷县2023年收到政府信息公开申请【99件】𠮷");
    }

    @Example
    void a_share_has_its_percentage_marked() {
        assertThat(quoted(saying("2023年收到政府信息公开申请5件，其中予以公开2件，占99%。"), "N-SHARE"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("【99%】"));
    }
}
