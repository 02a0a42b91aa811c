package org.gongkai.report.text.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lexicons are made when their class is loaded; here they are made once more. */
class LexiconTest {

    private static final Map<Edition, Lexicon> LEXICONS = new ConcurrentHashMap<>();

    static Stream<WordList.Word> words() {
        return WordList.read().stream().filter(word -> word.kind() != WordKind.REQUEST_TAIL);
    }

    private static WordMeaning meaning(Edition edition, String text) {
        WordTrie.Known found = Objects.requireNonNull(
                LEXICONS.computeIfAbsent(edition, Lexicon::new).find(text, 0), text);
        assertThat(found.text()).isEqualTo(text);
        return found.meaning();
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_of_the_list_is_known_and_what_it_names_is_in_the_form(WordList.Word word) {
        WordMeaning meaning = meaning(Edition.Y2021, PlainText.unquoted(word.text()));

        assertThat(meaning.kind()).isEqualTo(word.kind());
        switch (word.kind()) {
            case OUTCOME, OUTCOME_SHORT, REMEDY, DOCUMENT, DECISION ->
                assertThat(meaning.lines()).isNotEmpty();
            case APPLICANT, RESULT -> assertThat(meaning.columns()).isNotEmpty();
            default -> assertThat(meaning.detail()).isEqualTo(word.about());
        }
    }

    @Test
    void no_word_is_listed_twice() {
        assertThat(words().map(WordList.Word::text)).doesNotHaveDuplicates();
        assertThat(WordList.read()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void a_word_means_the_lines_that_it_names(Edition edition) {
        assertThat(meaning(edition, "国家秘密"))
                .isEqualTo(WordMeaning.lines(WordKind.OUTCOME, List.of(RefusalReason.STATE_SECRET), WordDetail.REASON));
        assertThat(meaning(edition, "不予公开"))
                .isEqualTo(WordMeaning.lines(
                        WordKind.OUTCOME,
                        edition.form().linesOf(Outcome.REFUSED).stream()
                                .map(line -> line.term())
                                .toList(),
                        ""));
        assertThat(meaning(edition, "公开或部分公开"))
                .isEqualTo(WordMeaning.lines(WordKind.OUTCOME, List.of(Outcome.GRANTED, Outcome.PARTLY_GRANTED), ""));
        assertThat(meaning(edition, "行政复议"))
                .isEqualTo(WordMeaning.lines(WordKind.REMEDY, List.of(RemedyRoute.RECONSIDERATION), ""));
        assertThat(meaning(edition, "结果维持"))
                .isEqualTo(WordMeaning.columns(WordKind.RESULT, List.of(CaseResult.UPHELD)));
        assertThat(meaning(edition, "行政处罚处理决定"))
                .isEqualTo(WordMeaning.lines(WordKind.DECISION, List.of(ProactiveItem.PENALTIES), ""));
        assertThat(meaning(edition, "法人和其他组织").columns())
                .hasSize(edition.form().tables().get(1).lines().get(0).columns().size() - 2);
        assertThat(meaning(edition, "跨年办理")).isEqualTo(WordMeaning.of(WordKind.VERB, WordDetail.CARRY_FORWARD));
    }

    @Test
    void other_handling_is_one_line_or_three() {
        assertThat(meaning(Edition.Y2019, "其他处理").lines()).isEqualTo(List.of(Outcome.OTHER));
        assertThat(meaning(Edition.Y2021, "其他处理").lines()).isEqualTo(List.of(OtherHandling.values()));
        assertThat(meaning(Edition.Y2019, "逾期未补正")).isEqualTo(WordMeaning.of(WordKind.OTHER));
    }

    /** {@code META-INF/gongkai-report/aliases.tsv} among the test resources adds it. */
    @Test
    void a_wording_that_another_jar_adds_is_known() {
        assertThat(meaning(Edition.newest(), "涉及国防事项").lines()).isEqualTo(List.of(RefusalReason.STATE_SECRET));
        assertThat(RefusalReason.fromLabel("关系国防事项")).isEqualTo(RefusalReason.STATE_SECRET);
    }

    @Test
    void the_longest_word_wins() {
        assertThat(meaning(Edition.Y2021, "予以公开或部分公开").lines()).hasSize(2);
        assertThat(Lexicon.of(Edition.Y2021).find("囗", 0)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"词", "词\tVERB\ta\tb", "词\tNOVERB"})
    void a_line_that_is_no_word_is_a_mistake_of_ours(String line) {
        assertThatThrownBy(() -> WordList.Word.of(line)).isInstanceOf(RuntimeException.class);
    }
}
