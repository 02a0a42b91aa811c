package org.gongkai.report.text.word;

import java.util.Arrays;
import java.util.List;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.text.PlainText;
import org.jspecify.annotations.Nullable;

/** The words that the reader knows in a report of one edition: {@link FormWords}, and those of {@link WordList}. */
final class Lexicon {

    /** Behind the name of columns: some of them together, or one. */
    private static final String LOOSE = "?";

    /** Behind the name of columns: all of them together, or one. */
    private static final String ANY = "!";

    private static final List<WordList.Word> WORDS = WordList.read();

    private static final List<WordList.Word> REQUEST_TAILS =
            WORDS.stream().filter(word -> word.kind() == WordKind.REQUEST_TAIL).toList();

    private static final PerEdition<Lexicon> LEXICONS = PerEdition.of(Lexicon::new);

    private final WordTrie words = new WordTrie();
    private final Form form;
    private final FormWords formWords;

    Lexicon(Edition edition) {
        form = edition.form();
        formWords = new FormWords(form);
        formWords.addTo(this::add);
        WORDS.forEach(this::add);
    }

    static Lexicon of(Edition edition) {
        return LEXICONS.get(edition);
    }

    /** The longest word that begins at a place; null where none does. */
    WordTrie.@Nullable Known find(String text, int at) {
        return words.find(text, at);
    }

    /** The first meaning of a word holds: the form's own labels come before the list. */
    private void add(WordMeaning meaning, String text) {
        String plain = PlainText.unquoted(text);
        words.add(plain, meaning);
        if (meaning.kind() == WordKind.REQUEST) {
            REQUEST_TAILS.forEach(tail -> words.add(plain + tail.text(), withTail(meaning, tail)));
        }
    }

    /** 申请事项 is a request, 申请平台 a channel, 申请表 neither. */
    private static WordMeaning withTail(WordMeaning request, WordList.Word tail) {
        return tail.about().isEmpty() ? request : WordMeaning.of(WordKind.valueOf(tail.about()));
    }

    private void add(WordList.Word word) {
        switch (word.kind()) {
            case REQUEST_TAIL -> {
                // Known behind a request only.
            }
            case OUTCOME, OUTCOME_SHORT, REMEDY, DOCUMENT, DECISION -> {
                List<FormLine> lines = lines(word.about());
                List<LineTerm> terms = lines.stream().map(FormLine::term).toList();
                String detail = formWords.isReason(lines) ? WordDetail.REASON : "";
                add(lines.isEmpty() ? unknown(word) : WordMeaning.lines(word.kind(), terms, detail), word.text());
            }
            case APPLICANT, RESULT -> {
                List<ColumnTerm> columns =
                        columns(word.about().replace(LOOSE, "").replace(ANY, ""));
                WordMeaning meaning = WordMeaning.columns(word.kind(), columns, looseness(word));
                add(columns.isEmpty() ? unknown(word) : meaning, word.text());
            }
            default -> add(WordMeaning.of(word.kind(), word.about()), word.text());
        }
    }

    private static String looseness(WordList.Word word) {
        if (word.about().endsWith(LOOSE)) {
            return WordDetail.LOOSE;
        }
        return word.about().endsWith(ANY) ? WordDetail.ANY : "";
    }

    /**
     * A word that names lines or columns which the edition does not have: there is nothing to compare with. It stays a
     * word, so that no shorter one is heard in it: 予公开 in 不予公开.
     */
    private static WordMeaning unknown(WordList.Word word) {
        return WordMeaning.of(word.kind() == WordKind.OUTCOME_SHORT ? WordKind.COMPETITOR : WordKind.OTHER);
    }

    /** The lines that one of the names leads to, or to a group around them. */
    private List<FormLine> lines(String names) {
        List<String> known = Arrays.asList(names.split("\\+"));
        return form.lines().stream()
                .filter(line -> form.path(line).stream().anyMatch(known::contains))
                .toList();
    }

    /** The columns of some names, or under a common heading. */
    private List<ColumnTerm> columns(String names) {
        List<String> known = Arrays.asList(names.split("\\+"));
        return form.lines().stream()
                .flatMap(line -> line.columns().stream())
                .filter(column -> known.contains(column.name())
                        || column.group().map(Label::zh).filter(known::contains).isPresent())
                .map(FormColumn::term)
                .distinct()
                .toList();
    }
}
