package org.gongkai.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {

    private static final String REGEX =
            "[未没][^，]{0,3}(?:收|缴)|免|减免|退[还回]?|约|近(?=[0-9])|将(?=收|于)|标准[:每]|-元|[-负](?=[0-9])|比(?!例)|[0-3一-七]月(?<!3月)";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("未没收缴，免减退还约近3将于标准:每-元负比例一^]".split(""))
                .list()
                .ofMaxSize(6)
                .map(signs -> String.join("", signs));
    }

    @Property
    void what_is_found_is_what_the_pattern_finds(@ForAll("texts") String text) {
        assertThat(Alternatives.compile(REGEX).areIn(text))
                .isEqualTo(Pattern.compile(REGEX).matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a|", "a?b|c", "[ab]*c", "[^a]b", ".a", "(?:a|b)c", "\\da", "a{0,2}b", "^a", "[(]a"})
    void an_alternative_that_may_begin_with_anything_is_refused(String regex) {
        assertThatIllegalArgumentException().isThrownBy(() -> Alternatives.compile(regex));
    }
}
