package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.gongkai.report.model.figure.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    private static final long LARGEST = 999_999_999_999_999_999L;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0                       ; 0                  ;
            42                      ; 42                 ;
            007                     ; 7                  ;
            １２９５                ; 1295               ;
            1,295                   ; 1295               ;
            1，295                  ; 1295               ;
            1 295                   ; 1295               ;
            '1\u00a0295'            ; 1295               ;
            '1\u2009295'            ; 1295               ;
            3（减）                  ; -3                 ; 减
            3（减少）                ; -3                 ; 减少
            3（增）                  ; 3                  ; 增
            减3                     ; -3                 ;
            减少 3                  ; -3                 ;
            下降3                   ; -3                 ;
            （减）3                  ; -3                 ;
            增加4                   ; 4                  ;
            -3（减）                 ; -3                 ; 减
            3（减2）                 ; 3                  ; 减2
            '1\u200b2'              ; 12                 ;
            12,345,678              ; 12345678           ;
            1,295.50                ; 1295.50            ;
            -3                      ; -3                 ;
            －3                     ; -3                 ;
            −3                      ; -3                 ;
            +3                      ; 3                  ;
            -0                      ; 0                  ;
            4068.208                ; 4068.208           ;
            59237.2449              ; 59237.2449         ;
            ４０６８．２            ; 4068.2             ;
            316441                  ; 316441             ;
            12345678                ; 12345678           ;
            251000元                ; 251000             ;
            25.1 万元               ; 25.1               ;
            40件                    ; 40                 ;
            22（其中修订16件）      ; 22                 ; 其中修订16件
            22(其中修订16件)        ; 22                 ; 其中修订16件
            22 （ 含１６件 ）       ; 22                 ; ' 含１６件 '
            '22\n（其中修订16件）'  ; 22                 ; 其中修订16件
            55（含自然失效29件）    ; 55                 ; 含自然失效29件
            22件（见注①）           ; 22                 ; 见注①
            22（）                  ; 22                 ; ''
            999999999999999999      ; 999999999999999999 ;
            000000000000000001      ; 1                  ;
            0.12345678901234567     ; 0.12345678901234567;
            999,999,999,999,999,999 ; 999999999999999999 ;
            -999999999999999999     ; -999999999999999999;
            """)
    void a_number_is_read_with_its_note_and_keeps_its_text(String text, BigDecimal value, String note) {
        Figure figure = Figure.parse(text);

        assertThat(figure.state()).isEqualTo(Figure.State.NUMBER);
        assertThat(figure.value().orElseThrow()).isEqualByComparingTo(value);
        assertThat(figure.note()).isEqualTo(Optional.ofNullable(note));
        assertThat(figure).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "\\", "-", "－", "--", "—", "——", "–", "―", "─", "−", "‑", "不适用", " / "})
    void a_sign_that_the_cell_does_not_apply_is_no_number(String text) {
        Figure figure = Figure.parse(text);

        assertThat(figure.state()).isEqualTo(Figure.State.NOT_APPLICABLE);
        assertThat(figure.value()).isEmpty();
        assertThat(figure).hasToString(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "约22",
                "3万件",
                "二",
                "12 34",
                "1,29",
                "1,2951",
                "0,123",
                "0 123",
                "1,295 300",
                "1,,295",
                "1 295,300",
                "1.",
                ".5",
                "1.2.3",
                "--3",
                "- 3",
                "(22)",
                "22（其中（a）16）",
                "22（其中修订16件",
                "22）",
                "22²",
                "3①",
                "⒈5",
                "½",
                "Ⅳ",
                "4|2",
                "1\t295",
                "1\n295",
                "1000000000000000000",
                "99999999999999999999999999",
                "123456789012345678.5",
                "0000000000000000001",
                "0.123456789012345678",
                "1e3",
                "0x10",
                "NaN",
                "٣",
                "#REF!",
                "-----",
                "1'295",
                "1\u3000295",
                "42\u2003170",
                "\u202e24",
                "4\u20622",
                "4\u20632",
                "4\u20642",
                "\u206724",
                "-3（增）",
                "+3（减）",
                "▲3",
                "△3",
                "↓3"
            })
    void what_is_no_number_stays_unreadable_with_its_text(String text) {
        Figure figure = Figure.parse(text);

        assertThat(figure.state()).isEqualTo(Figure.State.UNREADABLE);
        assertThat(figure.value()).isEmpty();
        assertThat(figure.count()).isEmpty();
        assertThat(figure).hasToString(text);
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void any_space_is_blank_and_none_belongs_to_a_number(String space) {
        assertThat(Figure.parse(space)).isSameAs(Figure.blank());
        assertThat(Figure.parse(space + "42" + space)).isSameAs(Figure.of(42));
    }

    static Stream<String> spaces() {
        return Stream.concat(
                Stream.of("", "\u0085", "\u200b", "\u200e", "\ufeff", "\u00ad", "\u2060", " \u3000\t\r\n"),
                IntStream.rangeClosed(0, 0xFFFF)
                        .filter(c -> Character.isSpaceChar(c) || Character.isWhitespace(c))
                        .mapToObj(Character::toString));
    }

    @Property
    void a_figure_is_what_its_text_says(@ForAll("figures") Figure figure) {
        Figure again = Figure.parse(figure.toString());

        assertThat(again).isEqualTo(figure).hasSameHashCodeAs(figure);
        assertThat(again.note()).isEqualTo(figure.note());
        assertThat(again.unit()).isEqualTo(figure.unit());
    }

    @Property(tries = 2000)
    void no_text_is_lost_and_none_breaks_the_reading(@ForAll("texts") String text) {
        Figure figure = Figure.parse(text);

        assertThat(Figure.parse(figure.toString())).isEqualTo(figure);
        assertThat(text).contains(figure.toString());
        if (figure.isBlank()) {
            assertThat(text).doesNotContainPattern("[0-9\\p{IsHan}]");
        }
    }

    @Property
    void a_whole_number_is_itself(@ForAll @LongRange(min = -LARGEST, max = LARGEST) long number) {
        Figure figure = Figure.of(number);

        assertThat(figure).hasToString(Long.toString(number)).isEqualTo(Figure.parse(Long.toString(number)));
        assertThat(figure.count()).hasValue(number);
        assertThat(figure.countOr(7)).isEqualTo(number);
        assertThat(figure.value()).contains(BigDecimal.valueOf(number));
        assertThat(figure.isPlain() && figure.isWhole() && figure.isNumber()).isTrue();
        assertThat(figure).isEqualTo(Figure.of(BigDecimal.valueOf(number)));
    }

    @Property
    void a_decimal_is_its_value(@ForAll("decimals") BigDecimal number) {
        Figure figure = Figure.of(number);

        assertThat(figure)
                .hasToString(
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString())
                .isEqualTo(Figure.of(number.setScale(number.scale() + 3)))
                .hasSameHashCodeAs(Figure.of(number.setScale(number.scale() + 3)));
        assertThat(figure.value().orElseThrow()).isEqualByComparingTo(number);
        assertThat(figure.isWhole()).isEqualTo(number.stripTrailingZeros().scale() <= 0);
    }

    @Property
    void a_decimal_is_a_figure_or_refused_whatever_its_exponent(
            @ForAll BigInteger digits, @ForAll("scales") int scale) {
        BigDecimal number = new BigDecimal(digits, scale);

        try {
            assertThat(Figure.of(number).toString().length()).isLessThanOrEqualTo(Figure.MAX_DIGITS + 2);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessage("a figure has at most 18 digits: " + number);
        }
    }

    @Provide
    Arbitrary<Integer> scales() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-30, 30),
                Arbitraries.of(Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MAX_VALUE, Integer.MAX_VALUE - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "1E+3, 1000",
        "1.5E+2, 150",
        "0E+2147483647, 0",
        "1E-3, 0.001",
        "3.50, 3.5",
        "40.0000, 40",
        "0E-18, 0",
        "1E+17, 100000000000000000"
    })
    void a_decimal_in_scientific_notation_is_written_out(BigDecimal number, String text) {
        assertThat(Figure.of(number)).hasToString(text).isEqualTo(Figure.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+18", "1E+2147483647", "1E-18", "1E-2147483647", "123456789012345678.5"})
    void a_decimal_of_more_than_18_digits_is_refused(BigDecimal number) {
        assertThatThrownBy(() -> Figure.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a figure has at most 18 digits: " + number);
    }

    @ParameterizedTest
    @ValueSource(longs = {LARGEST + 1, -LARGEST - 1, Long.MAX_VALUE, Long.MIN_VALUE})
    void a_whole_number_of_more_than_18_digits_is_refused(long number) {
        assertThatThrownBy(() -> Figure.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a figure has at most 18 digits: " + number);
    }

    @Test
    void null_is_refused_by_name() {
        assertThatThrownBy(() -> Figure.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> Figure.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("number");
    }

    @Test
    void a_fraction_is_no_count_and_a_whole_decimal_is_one() {
        assertThat(Figure.parse("3.5").count()).isEmpty();
        assertThat(Figure.parse("3.5").countOr(-1)).isEqualTo(-1);
        assertThat(Figure.parse("3.0").count()).isEqualTo(OptionalLong.of(3));
        assertThat(Figure.parse("3.0").countOr(-1)).isEqualTo(3);
        assertThat(Figure.blank().countOr(-1)).isEqualTo(-1);
    }

    @Test
    void the_same_number_under_another_text_is_another_figure() {
        assertThat(Figure.parse("1,295")).isNotEqualTo(Figure.of(1295)).isNotEqualTo(Figure.parse("1，295"));
        assertThat(Figure.parse("22（a）")).isNotEqualTo(Figure.parse("22（b）"));
        assertThat(Figure.parse("3.50")).isNotEqualTo(Figure.parse("3.5"));
        assertThat(Figure.parse("-")).isNotEqualTo(Figure.notApplicable());
        assertThat(Figure.parse("/")).isSameAs(Figure.notApplicable());
        assertThat(Figure.parse("0")).isNotEqualTo(Figure.blank());
        assertThat(Figure.parse("-0")).isNotEqualTo(Figure.of(0));
    }

    @Test
    void small_plain_numbers_are_shared() {
        assertThat(Figure.of(0)).isSameAs(Figure.parse("0"));
        assertThat(Figure.of(1023)).isSameAs(Figure.parse(" 1023 ")).isSameAs(Figure.of(new BigDecimal("1023")));
    }

    @ParameterizedTest
    @CsvSource({"251000元, 元", "25.1万元, 万元", "40 件（a）, 件", "40, ", "/, ", "元, ", "１６项, 项"})
    void a_unit_is_what_stands_behind_the_number(String text, String unit) {
        assertThat(Figure.parse(text).unit()).isEqualTo(Optional.ofNullable(unit));
    }

    @Test
    void the_hash_code_is_the_same_on_every_machine() {
        assertThat(Figure.of(42).hashCode()).isEqualTo(42 * 31 * 31);
        assertThat(Figure.blank().hashCode()).isEqualTo(31 * 31 * 31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", ",", " ", "1,", "（", "(1", "-", "1 2", "1.", "\u3000", "①", "\u200b"})
    void a_hostile_text_is_settled_at_once_and_kept(String part) {
        for (int length : new int[] {3_000, 400_000}) {
            String text = "7" + part.repeat(length / part.length()) + "x";

            Figure figure = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Figure.parse(text));

            assertThat(figure.state()).isEqualTo(Figure.State.UNREADABLE);
            assertThat(figure.toString()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, number", "BLANK, blank", "NOT_APPLICABLE, notApplicable", "UNREADABLE, unreadable"})
    void a_state_has_a_name_on_the_wire(Figure.State state, String code) {
        assertThat(state.code()).isEqualTo(code);
    }

    @Provide
    Arbitrary<Figure> figures() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-LARGEST, LARGEST).map(Figure::of),
                decimals().map(Figure::of),
                Arbitraries.just(Figure.blank()),
                Arbitraries.just(Figure.notApplicable()),
                texts().map(Figure::parse));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.longs().between(-99_999_999L, 99_999_999L),
                        Arbitraries.integers().between(-5, 9))
                .as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> likely = Arbitraries.strings()
                .withChars("0123456789,， .．-－—/（）()元万件其中①²\u3000\u00a0\u200b\n")
                .ofMaxLength(14);
        return Arbitraries.oneOf(likely, Arbitraries.strings().ofMaxLength(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000000", "1E-1000000000", "-9E+2147483647"})
    void a_number_that_would_fill_the_memory_is_refused_in_few_words(String text) {
        assertThatThrownBy(() -> Figure.of(new BigDecimal(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void a_number_of_a_million_digits_is_refused_in_few_words() {
        BigDecimal huge = new BigDecimal(BigInteger.ONE.shiftLeft(4_000_000), 7);
        assertThatThrownBy(() -> Figure.of(huge))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(200));
        assertThatThrownBy(() -> ProcessingFee.of(1, huge))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(200));
    }
}
