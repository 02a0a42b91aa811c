package org.gongkai.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "示例 县  财政局        | 示例县财政局     | 示例县财政局  | 示例县财政局",
                "（２０２３年）          | (2023年)        | (2023年)     | 2023年",
                "《办法》“12”件。       | 《办法》“12”件。 | 办法12件。    | 办法12件",
                "二〇二三年              | 二〇二三年       | 二〇二三年    | 二〇二三年",
                "甲\u200b乙\ufeff丙     | 甲乙丙           | 甲乙丙        | 甲乙丙",
                "㎏ ① Å                 | kg1Å             | kg1Å          | kg1Å",
                "''                     | ''               | ''            | ''",
            })
    void each_form_keeps_what_it_compares(String text, String compact, String unquoted, String letters) {
        assertThat(PlainText.compact(text)).isEqualTo(compact);
        assertThat(PlainText.unquoted(text)).isEqualTo(unquoted);
        assertThat(PlainText.lettersOnly(text)).isEqualTo(letters);
    }

    @Example
    void a_letter_that_unicode_writes_out_in_eighteen_stays_one() {
        assertThat(PlainText.compact("\ufdfa 一")).isEqualTo("\ufdfa一");
    }

    /** The short way for common characters makes no difference. */
    @Property
    void the_compact_form_is_what_unicode_says(@ForAll String text) {
        Assume.that(text.indexOf('\ufdfa') < 0 && text.indexOf('\ufdfb') < 0);
        StringBuilder expected = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !PlainText.isSpace(c) && Character.getType(c) != Character.FORMAT)
                .forEach(expected::appendCodePoint);
        assertThat(PlainText.compact(text)).isEqualTo(expected.toString());
    }
}
