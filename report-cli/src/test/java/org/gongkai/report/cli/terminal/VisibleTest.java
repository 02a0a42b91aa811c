package org.gongkai.report.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @ParameterizedTest
    @CsvSource({
        "a\u001b[31mb, a␛[31mb",
        "'x\ny', x␊y",
        "'x\r\ny', x␍␊y",
        "a\u0000b, a␀b",
        "a\u007fb, a␡b",
        "a\u009bb, a<U+009B>b",
        "a\u0085b, a<U+0085>b",
        "a\u202eb\u202c, a<U+202E>b<U+202C>",
        "a\u2066b, a<U+2066>b",
        "a\u200bb, a<U+200B>b",
        "a\u2028b, a<U+2028>b",
        "a\u00adb, a<U+00AD>b",
        "a\ud800b, a<U+D800>b",
        "a\udb40\udc41b, a<U+E0041>b",
    })
    void what_steers_or_is_not_seen_is_a_sign(String text, String shown) {
        assertThat(Visible.text(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "样板市示例区", "a b — “c”", "𠮷野", "é", "1,295 件"})
    void what_is_seen_stays(String text) {
        assertThat(Visible.text(text)).isSameAs(text);
    }

    @Property
    void nothing_steers_a_terminal_whatever_comes(@ForAll String text) {
        assertThat(Visible.text(text).codePoints())
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.SURROGATE);
    }

    @Property
    void a_long_text_is_cut(@ForAll char c) {
        assertThat(Visible.text(Character.toString(c).repeat(400_000)))
                .hasSizeLessThan(20_000)
                .endsWith("…");
    }
}
