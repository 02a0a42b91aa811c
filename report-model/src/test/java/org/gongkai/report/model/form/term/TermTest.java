package org.gongkai.report.model.form.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

public class TermTest {

    /** One enum of terms with its lookups. */
    public record Terms<T extends Term>(
            String kind, List<T> terms, Function<String, T> fromCode, Function<String, T> fromLabel) {
        @Override
        public String toString() {
            return kind;
        }
    }

    public static final List<Terms<?>> ALL = List.of(
            new Terms<>(
                    "applicant type",
                    List.of(ApplicantType.values()),
                    ApplicantType::fromCode,
                    ApplicantType::fromLabel),
            new Terms<>(
                    "application line",
                    List.of(ApplicationLine.values()),
                    ApplicationLine::fromCode,
                    ApplicationLine::fromLabel),
            new Terms<>("case result", List.of(CaseResult.values()), CaseResult::fromCode, CaseResult::fromLabel),
            new Terms<>(
                    "non-processing reason",
                    List.of(NonProcessingReason.values()),
                    NonProcessingReason::fromCode,
                    NonProcessingReason::fromLabel),
            new Terms<>(
                    "other handling",
                    List.of(OtherHandling.values()),
                    OtherHandling::fromCode,
                    OtherHandling::fromLabel),
            new Terms<>("outcome", List.of(Outcome.values()), Outcome::fromCode, Outcome::fromLabel),
            new Terms<>(
                    "part of section 一",
                    List.of(OverviewPart.values()),
                    OverviewPart::fromCode,
                    OverviewPart::fromLabel),
            new Terms<>(
                    "column of Table 2",
                    List.of(ProactiveColumn2019.values()),
                    ProactiveColumn2019::fromCode,
                    ProactiveColumn2019::fromLabel),
            new Terms<>(
                    "column of Table 2",
                    List.of(ProactiveColumn2021.values()),
                    ProactiveColumn2021::fromCode,
                    ProactiveColumn2021::fromLabel),
            new Terms<>(
                    "item of proactive disclosure",
                    List.of(ProactiveItem.values()),
                    ProactiveItem::fromCode,
                    ProactiveItem::fromLabel),
            new Terms<>(
                    "refusal reason",
                    List.of(RefusalReason.values()),
                    RefusalReason::fromCode,
                    RefusalReason::fromLabel),
            new Terms<>("remedy route", List.of(RemedyRoute.values()), RemedyRoute::fromCode, RemedyRoute::fromLabel),
            new Terms<>("section", List.of(Section.values()), Section::fromCode, Section::fromLabel),
            new Terms<>("total column", List.of(Total.values()), Total::fromCode, Total::fromLabel),
            new Terms<>(
                    "unavailability reason",
                    List.of(UnavailableReason.values()),
                    UnavailableReason::fromCode,
                    UnavailableReason::fromLabel));

    static List<Terms<?>> all() {
        return ALL;
    }

    public static Stream<String> labels(Term term) {
        return Stream.concat(Stream.of(term.label().zh()), term.aliases().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_code_and_every_label_lead_back_to_their_term(Terms<?> all) {
        for (Term term : all.terms()) {
            assertThat((Object) all.fromCode().apply(term.code())).isSameAs(term);
            labels(term)
                    .forEach(label ->
                            assertThat((Object) all.fromLabel().apply(label)).isSameAs(term));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_unknown_one_is_answered_with_what_is_known(Terms<?> all) {
        String codes = String.join(", ", all.terms().stream().map(Term::code).toList());
        String labels = String.join(
                ", ", all.terms().stream().map(term -> term.label().zh()).toList());

        assertThatThrownBy(() -> all.fromCode().apply("secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown " + all.kind() + " 'secret'; known: " + codes);
        assertThatThrownBy(() -> all.fromLabel().apply("秘密"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown " + all.kind() + " '秘密'; known: " + labels);
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_terms_of_one_kind_share_no_code_and_no_label(Terms<?> all) {
        assertThat(all.terms().stream().map(Term::code)).doesNotHaveDuplicates();
        assertThat(all.terms().stream().map(term -> term.label().en())).doesNotHaveDuplicates();
        assertThat(all.terms().stream().flatMap(TermTest::labels).map(LabelKey::of))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void within_a_table_a_label_or_alias_names_one_line_of_a_group_and_one_column(Edition edition) {
        for (FormTable table : edition.form().tables()) {
            assertUnique(table.root());
            table.lines()
                    .forEach(line -> assertThat(line.columns().stream()
                                    .flatMap(column -> labels(column.term()))
                                    .map(LabelKey::of))
                            .as(line.toString())
                            .doesNotHaveDuplicates());
        }
    }

    private static void assertUnique(FormGroup group) {
        Stream<String> keys = group.nodes().stream()
                .flatMap(node -> node instanceof FormLine line
                        ? labels(line.term())
                        : Stream.of(node.label().zh()))
                .map(LabelKey::of);
        assertThat(keys).as(group.toString()).doesNotHaveDuplicates();
        group.nodes().stream().filter(FormGroup.class::isInstance).forEach(node -> assertUnique((FormGroup) node));
    }

    @Test
    void across_table_3_only_the_word_other_needs_its_group_to_be_understood() {
        Set<String> seen = new HashSet<>();
        List<String> repeated = new ArrayList<>();
        for (FormTable table : Edition.Y2021.form().tables()) {
            table.lines().stream()
                    .flatMap(line -> labels(line.term()))
                    .map(LabelKey::of)
                    .filter(key -> !seen.add(key))
                    .forEach(repeated::add);
        }
        assertThat(repeated).isEmpty();
    }

    @Property(tries = 300)
    void spaces_brackets_and_numbers_around_a_label_do_not_matter(
            @ForAll("terms") Term term, @ForAll("numbers") String number, @ForAll("spaces") String space) {
        labels(term).forEach(label -> {
            String noisy = number
                    + space
                    + String.join(space, label.split("")).replace('（', '(').replace('）', ')')
                    + space;

            assertThat(LabelKey.of(noisy))
                    .as(noisy)
                    .isEqualTo(LabelKey.of(label))
                    .isNotEmpty();
        });
    }

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.of(
                ALL.stream().<Term>flatMap(all -> all.terms().stream()).toList());
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of(
                "", "1.", "１．", "12、", "（三）", "(三)", "（ 三 ）", "三、", "十一、", "⑴", "①", "第三、", "1）", "三、（三）1.");
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of("", " ", "\u3000", "\u00a0", "\u200b", "\u2009", "\n", "\t", "\ufeff");
    }

    @ParameterizedTest
    @EnumSource
    void an_outcome_knows_its_reasons(Outcome outcome) {
        List<LineTerm> reasons = new ArrayList<>();
        Stream.of(RefusalReason.values())
                .filter(each -> each.outcome() == outcome)
                .forEach(reasons::add);
        Stream.of(UnavailableReason.values())
                .filter(each -> each.outcome() == outcome)
                .forEach(reasons::add);
        Stream.of(NonProcessingReason.values())
                .filter(each -> each.outcome() == outcome)
                .forEach(reasons::add);
        Stream.of(OtherHandling.values())
                .filter(each -> each.outcome() == outcome)
                .forEach(reasons::add);

        List<FormGroup> groups = reasons.stream()
                .map(reason -> {
                    Form form = Edition.Y2021.form();
                    List<FormGroup> around = form.groupsOf(form.line(reason));
                    return around.get(around.size() - 1);
                })
                .distinct()
                .toList();

        assertThat(groups).hasSize(reasons.isEmpty() ? 0 : 1);
        assertThat(groups).allMatch(group -> group.label().equals(outcome.label()));
    }

    @Test
    void the_basis_is_the_article_of_the_regulations() {
        assertThat(RefusalReason.ADMINISTRATIVE_QUERY.basis()).containsExactly(Article.of(36, 7));
        assertThat(UnavailableReason.NOT_HELD.basis()).containsExactly(Article.of(36, 4), Article.of(36, 5));
        assertThat(NonProcessingReason.CONFIRMATION_OR_REISSUE.basis()).isEmpty();
    }

    @Test
    void headings_carry_their_number() {
        assertThat(Section.OVERVIEW.heading()).isEqualTo(Label.of("一、总体情况", "1. Overview"));
        assertThat(Section.PROBLEMS.numeral()).isEqualTo("五");
        assertThat(OverviewPart.PLATFORMS.heading()).isEqualTo(Label.of("（四）政府信息公开平台建设", "(4) Platforms"));
    }

    @ParameterizedTest
    @CsvSource({
        "一、总体工作情况, OVERVIEW",
        "二、主动公开情况, PROACTIVE_DISCLOSURE",
        "三、收到和处理政府信息公开申请的情况, APPLICATIONS",
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况, REMEDIES",
        "四、政府信息公开行政复议和行政诉讼情况, REMEDIES",
        "六、其它需要报告的事项, OTHER_MATTERS"
    })
    void a_section_is_found_under_the_headings_that_bodies_use(String heading, Section section) {
        assertThat(Section.fromLabel(heading)).isSameAs(section);
    }

    @Test
    void the_fifth_section_goes_under_many_headings() {
        assertThat(Stream.of("五、存在的问题与改进方向", "存在主要问题及改进措施", "（五）政府信息公开工作存在的主要问题和改进思路"))
                .allMatch(heading -> Section.fromLabel(heading) == Section.PROBLEMS);
    }
}
