package org.gongkai.report.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.reflect.Constructor;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.report.model.form.term.Article;
import org.gongkai.report.model.form.term.ChineseNumeral;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LabelKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cell addresses, articles, editions, numerals and labels. */
class AddressTest {

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void an_address_is_what_its_text_says(Edition edition) {
        for (CellAddress cell : edition.cells()) {
            assertThat(CellAddress.parse(cell.toString())).isSameAs(cell);
            assertThat(cell).hasToString(cell.line() + ":" + cell.column());
            assertThat(cell.line()).startsWith(cell.table() + ".");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T3.3.3.1:H  | columns of T3.3.3.1: A, B, C, D, E, F, G
            T4.1:A      | columns of T4.1: upheld, corrected, otherResult, pending, total
            T3.1        | columns of T3.1: A, B, C, D, E, F, G
            T3.9:A      | an address reads like T2.1.1:issued
            ''          | an address reads like T2.1.1:issued
            t3.1:a      | an address reads like T2.1.1:issued
            """)
    void an_unknown_address_is_answered_with_what_is_known(String text, String known) {
        assertThatThrownBy(() -> CellAddress.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such cell: '" + text + "'; " + known);
    }

    @Test
    void an_address_that_another_process_made_is_the_same_address() throws ReflectiveOperationException {
        Constructor<CellAddress> constructor =
                CellAddress.class.getDeclaredConstructor(String.class, String.class, int.class);
        constructor.setAccessible(true);
        CellAddress copy = constructor.newInstance("T3.1", "A", 0);

        assertThat(copy).isEqualTo(CellAddress.parse("T3.1:A")).hasSameHashCodeAs("T3.1:A");
        assertThat(Edition.Y2021.form().indexOf(copy)).isEqualTo(10);
    }

    @Test
    void addresses_of_both_editions_keep_apart_when_sorted() {
        List<CellAddress> all = Stream.of(Edition.values())
                .flatMap(edition -> edition.cells().stream())
                .distinct()
                .toList();

        assertThat(new TreeSet<>(all)).hasSameSizeAs(all);
        for (CellAddress a : all) {
            for (CellAddress b : all) {
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
            }
        }
    }

    @Test
    void null_is_refused_by_name() {
        assertThatThrownBy(() -> CellAddress.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> Label.of("一", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("en");
    }

    @Property
    void an_article_is_what_its_text_says(
            @ForAll @IntRange(min = 1, max = 56) int number, @ForAll @IntRange(min = 0, max = 99) int item) {
        Article article = Article.of(number, item);

        assertThat(Article.parse(article.toString())).isEqualTo(article).hasSameHashCodeAs(article);
    }

    @ParameterizedTest
    @CsvSource({
        "36, 2, 36(二), 第三十六条第（二）项, Art. 36(2)",
        "39, 0, 39, 第三十九条, Art. 39",
        "10, 11, 10(十一), 第十条第（十一）项, Art. 10(11)",
        "20, 20, 20(二十), 第二十条第（二十）项, Art. 20(20)"
    })
    void an_article_has_a_short_and_a_long_name(int number, int item, String text, String zh, String en) {
        Article article = new Article(number, item);

        assertThat(article).hasToString(text);
        assertThat(article.label()).isEqualTo(Label.of(zh, en));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "三十六", "36()", "36(2)", "36（二）", "36(二", "136", "36(二)项", " 36"})
    void a_malformed_article_is_refused(String text) {
        assertThatThrownBy(() -> Article.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an article such as 39 or 36(二): '" + text + "'");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "57, 0", "36, -1", "36, 100"})
    void an_article_that_the_regulations_lack_is_refused(int number, int item) {
        assertThatThrownBy(() -> new Article(number, item))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no article " + number + ", item " + item + " in the Regulations");
    }

    @Test
    void a_numeral_outside_its_range_is_refused() {
        assertThatThrownBy(() -> ChineseNumeral.of(100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not within 1 and 99: 100");
        assertThatThrownBy(() -> ChineseNumeral.parse("十十"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a numeral of 一 to 九十九: '十十'");
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void an_edition_is_what_its_code_says(Edition edition) {
        assertThat(Edition.fromCode(edition.code())).isSameAs(edition);
        assertThat(Edition.forYear(edition.firstYear())).isSameAs(edition);
        assertThat(edition.form().edition()).isSameAs(edition);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "2020, 2019", "2021, 2021", "2026, 2021"})
    void a_year_has_the_edition_then_in_force(int year, Edition edition) {
        assertThat(Edition.forYear(year)).isSameAs(edition);
    }

    @Test
    void an_edition_that_does_not_exist_is_refused() {
        assertThat(Edition.inForce(2018)).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> Edition.forYear(2018))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no national form for the report of 2018; the first is for 2019");
        assertThatThrownBy(() -> Edition.fromCode("2020"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown edition '2020'; known: 2019, 2021");
    }

    @Test
    void a_label_speaks_english_where_the_locale_does_and_chinese_elsewhere() {
        Label label = Label.of("件", "items");

        assertThat(label.text(Locale.UK)).isEqualTo("items");
        assertThat(label.text(Locale.CHINA)).isEqualTo("件");
        assertThat(label.text(Locale.FRANCE)).isEqualTo("件");
        assertThat(label.text(Locale.ROOT)).isEqualTo("件");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （一）予以公开           | 予以公开
            (一) 予以公开            | 予以公开
            1、予以公开              | 予以公开
            1予以公开                | 予以公开
            ①予以公开               | 予以公开
            ㈠予以公开               | 予以公开
            一、(一)1.予以公开       | 予以公开
            ３．危及“三安全一稳定”   | 危及三安全一稳定
            危及"三安全一稳定"       | 危及三安全一稳定
            三安全一稳定             | 三安全一稳定
            2023年度                 | 2023年度
            20240101其他             | 20240101其他
            本年增/减                | 本年增减
            12                       | ''
            （三）                   | ''
            —                        | ''
            """)
    void a_label_is_compared_without_its_number_and_punctuation(String label, String key) {
        assertThat(LabelKey.of(label)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1、", "(一)", "一、", "　", "第一、", "(", "九十九"})
    void a_hostile_label_is_settled_at_once(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LabelKey.of(part.repeat(200_000)));
    }
}
