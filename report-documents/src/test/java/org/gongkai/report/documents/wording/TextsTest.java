package org.gongkai.report.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    /** Letters, spaces of all kinds, and marks that are not seen. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of('一', '，', 'a', '１', ' ', ' ', '\n', '\t', '\u00a0', '\u3000', '\u200b', '\ufeff')
                .list()
                .ofMaxSize(20)
                .map(chars -> chars.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    @Property
    void squeezing_leaves_the_words_with_one_space_between_them(@ForAll("texts") String text) {
        String seen = text.replaceAll("[\u200b]", "");
        String expected = Arrays.stream(seen.split("[ \\n\\t\u00a0\u3000\ufeff]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        assertThat(Texts.squeeze(text)).isEqualTo(expected);
    }

    @Property
    void squeezing_again_changes_nothing(@ForAll String text) {
        String squeezed = Texts.squeeze(text);
        assertThat(Texts.squeeze(squeezed)).isEqualTo(squeezed);
    }

    /** The short cut for common characters must not take a space or a mark for one of them. */
    @Test
    void every_character_is_squeezed_by_what_it_is() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
            boolean mark = Character.getType(c) == Character.FORMAT;
            String expected = space ? "a b" : mark ? "ab" : "a" + (char) c + "b";
            assertThat(Texts.squeeze("a" + (char) c + "b")).as("U+%04X", c).isEqualTo(expected);
            assertThat(Texts.squeeze((char) c + "a")).as("U+%04X", c).isEqualTo(space || mark ? "a" : (char) c + "a");
        }
    }

    @ParameterizedTest
    @CsvSource({"'12\n34', '12  34'", "'十二\n 件', 十二件", "' 一 \n\n 二 ', 一二", "'1 295', '1 295'"})
    void a_break_between_digits_stays(String text, String expected) {
        assertThat(Texts.squeezeLine(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "— 5 —, true",
        "第 5 页 共 6 页, true",
        "5, false",
        "5件, false",
        "-, false",
        "'1,295', false",
        "'1 295', false",
        "-12, false",
        "-12-, true",
        "3/12, true",
        "251000元, false"
    })
    void a_number_with_marks_around_it_is_a_page_number(String text, boolean pageNumber) {
        assertThat(Texts.isPageNumber(text)).isEqualTo(pageNumber);
    }
}
