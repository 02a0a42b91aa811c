package org.gongkai.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearTextTest {

    @ParameterizedTest
    @CsvSource({
        "二〇二三年, 2023",
        "二○二三年, 2023",
        "二◯二三年, 2023",
        "二零二三年, 2023",
        "二0二三年, 2023",
        "二０二三年, 2023",
        "二O二三年, 2023",
        "二Ｏ二三年, 2023",
        "二o二三年, 2023",
        "2O23年, 2023",
        "2〇2三年, 2023",
        "二〇二〇年, 2020",
        "二〇一九年, 2019",
        "二OO九年, 2009",
    })
    void every_sign_for_zero_is_read(String text, int year) {
        assertThat(YearText.at(text, 0)).isEqualTo(year);
        assertThat(YearText.at("（" + text + "度）", 1)).isEqualTo(year);
        assertThat(YearText.inDigits("甲县" + text + "度年报")).isEqualTo("甲县" + year + "年度年报");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年", "二〇二三", "二〇二三度", "二〇二年", "二十二三年", "二一二三年", "二两二三年", "三〇二三年", "一九九九年", "二〇二三月", "二", "年", "A"
            })
    void what_is_no_year_of_this_century_in_words_is_left_alone(String text) {
        assertThat(YearText.at(text, 0)).isZero();
        assertThat(YearText.inDigits(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "二〇二三年和二〇二二年, 2023年和2022年",
        "第二二〇二三年, 第二2023年",
        "二〇二三二〇二四年, 二〇二三2024年",
    })
    void all_years_of_a_text_are_written_in_digits(String text, String plain) {
        assertThat(YearText.inDigits(text)).isEqualTo(plain);
    }

    @Property
    void a_text_keeps_its_length_and_is_changed_once(
            @ForAll @StringLength(max = 30) @Chars({'二', '〇', 'O', '三', '年', '2'}) String text) {
        String plain = YearText.inDigits(text);
        assertThat(plain).hasSameSizeAs(text);
        assertThat(YearText.inDigits(plain)).isEqualTo(plain);
    }
}
