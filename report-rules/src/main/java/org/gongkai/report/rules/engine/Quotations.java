package org.gongkai.report.rules.engine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.Quotation;
import org.gongkai.report.text.PlainText;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.Tokenizer;
import org.gongkai.report.text.word.WordKind;

/** Finds the sentence around words that a report states, and the figure in them. */
final class Quotations {

    private static final String ENDS = "。！？；!?;";

    private final List<String> texts;
    private final Edition edition;

    Quotations(DisclosureReport report) {
        this.edition = report.edition();
        this.texts = Stream.of(
                        report.overview().texts().stream(),
                        Arrays.stream(Section.values()).flatMap(section -> report.tableTexts().of(section).stream()),
                        report.problemsAndImprovements().stream(),
                        report.otherMatters().text().stream())
                .flatMap(each -> each)
                .toList();
    }

    /** The sentence that words stand in; the words alone are marked where they state the number in no one place. */
    Optional<Quotation> find(String words, Optional<BigDecimal> number) {
        return texts.stream()
                .flatMap(text -> around(text, words, number).stream())
                .findFirst();
    }

    /** Words come as they were read, without blanks and quotation marks, and are shown as they are written. */
    private Optional<Quotation> around(String written, String words, Optional<BigDecimal> number) {
        String text = PlainText.unquoted(written);
        int at = text.indexOf(words);
        if (at < 0 || words.isEmpty()) {
            return Optional.empty();
        }
        int from = at;
        while (from > 0 && !isEnd(text, from - 1)) {
            from--;
        }
        int to = at + words.length();
        while (to < text.length() && !isEnd(text, to - 1)) {
            to++;
        }
        List<Token> figures = number.map(value -> figures(words, value)).orElse(List.of());
        int start = figures.size() == 1 ? at + figures.get(0).start() : at;
        int end = figures.size() == 1 ? at + figures.get(0).end() : at + words.length();
        return Optional.of(quotation(written, new int[] {from, to, start, end}));
    }

    private static Quotation quotation(String written, int[] read) {
        int from = begin(written, read[0]);
        int to = end(written, read[1]);
        int start = begin(written, read[2]);
        return new Quotation(written.substring(from, to), start - from, end(written, read[3]) - from);
    }

    /** Where a character that was read is written; never within a pair of surrogates. */
    private static int begin(String written, int read) {
        int at = SentencePlaces.written(written, read);
        return isWithinPair(written, at) ? at - 1 : at;
    }

    /** Behind the last character that was read, not before the next. */
    private static int end(String written, int read) {
        int at = SentencePlaces.written(written, read - 1) + 1;
        return isWithinPair(written, at) ? at + 1 : at;
    }

    private static boolean isWithinPair(String written, int at) {
        return at > 0 && at < written.length() && Character.isSurrogatePair(written.charAt(at - 1), written.charAt(at));
    }

    private List<Token> figures(String words, BigDecimal value) {
        return Tokenizer.wordByWord(words, edition).stream()
                .filter(token -> (token.is(WordKind.NUMBER) || token.is(WordKind.YEAR))
                        && token.value().compareTo(value) == 0)
                .toList();
    }

    private static boolean isEnd(String text, int at) {
        return ENDS.indexOf(text.charAt(at)) >= 0;
    }
}
