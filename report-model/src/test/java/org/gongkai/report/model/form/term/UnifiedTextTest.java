package org.gongkai.report.model.form.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedTextTest {

    private static final int FLOOD = 100_000;
    private static final int LONGEST_RUN = 60;

    @Provide
    Arbitrary<String> written() {
        return Arbitraries.strings()
                .withChars("４２件（一）①ａｂé\u0301ｶﾞ〇二三年 \u3000\u200b𠮷㍿")
                .ofMaxLength(40)
                .map(text -> text + "完");
    }

    @Property
    void a_text_that_somebody_writes_is_in_the_form_of_unicode(@ForAll("written") String text) {
        assertThat(UnifiedText.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0301", "\u0344", "\u0f73", "\uff9e", "\u0301\u0327", "\u20dd", "\ufe0f", "\u094d", "\u3099"})
    void marks_piled_on_a_letter_are_cut(String mark) {
        String unified = UnifiedText.of("a" + mark.repeat(FLOOD) + "件");
        assertThat(unified).hasSizeLessThan(LONGEST_RUN + 10).endsWith("件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufdfa", "\ufdfb", "\u3316", "\ufdf0", "\u2a74", "㍿", "\u1100\u1161\u11a8", "a\u0301"})
    void no_sign_makes_a_text_many_times_as_long(String sign) {
        assertThat(UnifiedText.of(sign.repeat(FLOOD))).hasSizeLessThanOrEqualTo(8 * FLOOD * sign.length());
    }
}
