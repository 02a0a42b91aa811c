package org.gongkai.report.model.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.ReportPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credit codes, division codes, periods, and agencies. */
class IdentifierTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** The example of the standard, and codes that well-known companies publish. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91330100799655058B",
                "9144030071526726XG",
                "914403001922038216",
                "91110000802100433B"
            })
    void a_true_credit_code_is_read(String text) {
        assertThat(CreditCode.parse(text)).hasToString(text).isEqualTo(CreditCode.parse(text));
    }

    @Property
    void a_credit_code_is_what_its_text_says(@ForAll("bodies") String body) {
        String text = body + CreditCode.checkCharacter(body);

        assertThat(CreditCode.parse(text)).hasToString(text);
        assertThat(CreditCode.parse(CreditCode.parse(text).toString()))
                .isEqualTo(CreditCode.parse(text))
                .hasSameHashCodeAs(CreditCode.parse(text));
    }

    @Property
    void one_wrong_character_is_found(
            @ForAll("bodies") String body, @ForAll("places") int place, @ForAll("characters") char c) {
        String text = body + CreditCode.checkCharacter(body);
        String wrong = text.substring(0, place) + c + text.substring(place + 1);

        if (!wrong.equals(text)) {
            assertThatThrownBy(() -> CreditCode.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("creditCode '" + wrong + "' ends with check character");
        }
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings().withChars(ALPHABET).ofLength(17);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 17);
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with(ALPHABET);
    }

    @ParameterizedTest
    @CsvSource({
        "'', creditCode '' has 0 characters not 18",
        "91350100M000100Y4, creditCode '91350100M000100Y4' has 17 characters not 18",
        "91350100I000100Y43, creditCode '91350100I000100Y43' has 'I' at place 9",
        "91350100m000100Y43, creditCode '91350100m000100Y43' has 'm' at place 9",
        "91350100M000100Y44, creditCode '91350100M000100Y44' ends with check character '4' computed '3'"
    })
    void a_malformed_credit_code_is_refused_with_the_reason(String text, String message) {
        assertThatThrownBy(() -> CreditCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .extracting(Throwable::getMessage)
                .isEqualTo(message.replace(" not 18", ", not 18").replace(" computed", ", computed"));
    }

    @Property
    void a_division_code_is_what_its_text_says(@ForAll("divisions") String text) {
        assertThat(DivisionCode.parse(text))
                .hasToString(text)
                .isEqualTo(DivisionCode.parse(text))
                .hasSameHashCodeAs(DivisionCode.parse(text));
    }

    @Provide
    Arbitrary<String> divisions() {
        return Arbitraries.integers().between(100_000, 999_999).map(String::valueOf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "51050", "5105020", "051050", "５10502", "51050a", " 510502"})
    void a_malformed_division_code_is_refused(String text) {
        assertThatThrownBy(() -> DivisionCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("divisionCode '" + text + "' is not 6 digits, the first not 0");
    }

    @Property
    void a_period_is_what_its_text_says(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        ReportPeriod period = a.isBefore(b) ? ReportPeriod.of(a, b) : ReportPeriod.of(b, a);

        assertThat(ReportPeriod.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 100_000).map(LocalDate::ofEpochDay);
    }

    @Test
    void a_year_is_a_period() {
        assertThat(ReportPeriod.ofYear(2023)).hasToString("2023-01-01/2023-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023",
                "2023-01-01",
                "2023-01-01/",
                "2023-01-01/2023-12-32",
                "2023-1-1/2023-12-31",
                "a/b/c",
                "/"
            })
    void a_malformed_period_is_refused(String text) {
        assertThatThrownBy(() -> ReportPeriod.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a period such as 2023-01-01/2023-12-31: '" + text + "'");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> ReportPeriod.parse("2023-12-31/2023-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period ends before it begins: '2023-12-31/2023-01-01'");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatThrownBy(() -> CreditCode.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("creditCode");
        assertThatThrownBy(() -> DivisionCode.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("divisionCode");
        assertThatThrownBy(() -> ReportPeriod.of(null, LocalDate.EPOCH))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("from");
    }
}
