package org.gongkai.report.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.report.model.form.print.DisplayWidth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddedTextTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "予以公开, 8", "（一）, 6", "1.属于, 6", "１２９５, 8", "·, 1", "𠀀, 2", "“三”, 4"})
    void chinese_characters_and_full_width_signs_take_two_columns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Property
    void a_cut_or_filled_text_has_exactly_the_width(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 60) int width) {
        assertThat(DisplayWidth.of(PaddedText.left(text, width))).isEqualTo(width);
    }

    @Property
    void a_figure_is_never_cut(@ForAll String text, @ForAll @IntRange(min = 0, max = 60) int width) {
        assertThat(PaddedText.right(text, width)).endsWith(text);
    }
}
