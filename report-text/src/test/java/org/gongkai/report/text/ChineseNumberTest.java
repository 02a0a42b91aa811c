package org.gongkai.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "零, 0",
        "〇, 0",
        "九, 9",
        "两, 2",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "一百零五, 105",
        "一百〇五, 105",
        "一百○五, 105",
        "一百O五, 105",
        "两千三百四十五, 2345",
        "九千九百九十九, 9999",
        "千, 1000",
    })
    void a_number_is_read_to_its_end(String text, long value) {
        assertThat(ChineseNumber.mayBegin(text.charAt(0))).isTrue();
        assertThat(ChineseNumber.at(text, 0)).isEqualTo(new ChineseNumber(value, text.length()));
        assertThat(ChineseNumber.at("共" + text + "件", 1)).isEqualTo(new ChineseNumber(value, text.length() + 1));
    }

    @ParameterizedTest
    @CsvSource({"二三, 2, 1", "十十, 10, 1", "零零五, 5, 3", "三万, 3, 1", "十5, 10, 1", "二〇二三, 2, 1", "零零零零零零零零零零零零零, 0, 12"})
    void a_number_ends_where_the_words_make_no_number(String text, long value, int end) {
        assertThat(ChineseNumber.at(text, 0)).isEqualTo(new ChineseNumber(value, end));
    }

    /** A circle before 件 is a bullet or a gap left open, not a count of nought. */
    @ParameterizedTest
    @ValueSource(strings = {"○", "◯", "O", "0", "5", "件", "万", "A"})
    void no_number_begins_with_a_circle_a_letter_or_a_digit(String text) {
        assertThat(ChineseNumber.mayBegin(text.charAt(0))).isFalse();
        assertThat(ChineseNumber.at(text + "件", 0)).isNull();
    }
}
