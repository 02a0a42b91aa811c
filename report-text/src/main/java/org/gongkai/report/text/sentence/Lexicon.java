package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.report.model.form.ApplicantType;
import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.LineTerm;
import org.gongkai.report.model.form.NonProcessingReason;
import org.gongkai.report.model.form.OtherHandling;
import org.gongkai.report.model.form.OverviewPart;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.ProactiveItem;
import org.gongkai.report.model.form.RefusalReason;
import org.gongkai.report.model.form.RemedyRoute;
import org.gongkai.report.model.form.TableHeading;
import org.gongkai.report.model.form.Term;
import org.gongkai.report.model.form.UnavailableReason;
import org.gongkai.report.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The words that the reader knows in a report of one edition: the form's own labels, and the words of sentences from
 * {@link WordList}.
 */
final class Lexicon {

    private static final List<WordList.Word> WORDS = WordList.read();

    private static final PerEdition<Lexicon> LEXICONS = PerEdition.of(Lexicon::new);

    /** The words by their first character, the longest first. */
    private final Map<Character, List<Map.Entry<String, WordMeaning>>> words = new HashMap<>();

    /** The same by the character's number, for it is looked up at every character of a text. */
    private final List<List<Map.Entry<String, WordMeaning>>> byFirst =
            new ArrayList<>(Collections.nCopies(Character.MAX_VALUE + 1, List.of()));

    private final Form form;

    Lexicon(Edition edition) {
        form = edition.form();
        labels();
        WORDS.forEach(this::add);
        Comparator<Map.Entry<String, WordMeaning>> byLength =
                Comparator.comparingInt(entry -> entry.getKey().length());
        words.values().forEach(list -> list.sort(byLength.reversed()));
        words.forEach(byFirst::set);
    }

    static Lexicon of(Edition edition) {
        return LEXICONS.get(edition);
    }

    /** The longest word that begins at a place; null where none does. */
    Map.@Nullable Entry<String, WordMeaning> find(String text, int at) {
        for (Map.Entry<String, WordMeaning> entry : byFirst.get(text.charAt(at))) {
            if (text.startsWith(entry.getKey(), at)) {
                return entry;
            }
        }
        return null;
    }

    private void add(WordMeaning meaning, String text) {
        String plain = PlainText.unquoted(text);
        words.computeIfAbsent(plain.charAt(0), first -> new ArrayList<>()).add(Map.entry(plain, meaning));
    }

    /** A word that names lines which the edition does not have is not known: there is nothing to compare with. */
    private void add(WordList.Word word) {
        switch (word.kind()) {
            case OUTCOME, REMEDY, DOCUMENT, DECISION -> {
                List<FormLine> lines = lines(word.about());
                if (!lines.isEmpty()) {
                    List<LineTerm> terms = lines.stream().map(FormLine::term).toList();
                    add(WordMeaning.lines(word.kind(), terms, isReason(lines) ? WordDetail.REASON : ""), word.text());
                }
            }
            case APPLICANT, RESULT -> add(WordMeaning.columns(word.kind(), columns(word.about())), word.text());
            default -> add(WordMeaning.of(word.kind(), word.about()), word.text());
        }
    }

    /** The lines that one of the names leads to, or to a group around them. */
    private List<FormLine> lines(String names) {
        List<String> known = Arrays.asList(names.split("\\+"));
        return form.lines().stream()
                .filter(line -> form.path(line).stream().anyMatch(known::contains))
                .toList();
    }

    private List<ColumnTerm> columns(String names) {
        List<String> known = Arrays.asList(names.split("\\+"));
        return form.lines().stream()
                .flatMap(line -> line.columns().stream())
                .filter(column -> known.contains(column.name()))
                .map(FormColumn::term)
                .distinct()
                .toList();
    }

    /** Whether it is one line of several in the group of an outcome. */
    private static boolean isReason(List<FormLine> lines) {
        return lines.size() == 1 && isReason(lines.get(0).term());
    }

    private static boolean isReason(LineTerm term) {
        return term instanceof RefusalReason
                || term instanceof UnavailableReason
                || term instanceof NonProcessingReason
                || term instanceof OtherHandling && term != OtherHandling.OTHER;
    }

    /** The labels under which the form and published reports print what sentences name. */
    private void labels() {
        labels(WordMeaning.of(WordKind.REQUEST), OverviewPart.DISCLOSURE_ON_REQUEST);
        form.lines().stream()
                .map(FormLine::term)
                .filter(Lexicon::isReason)
                .forEach(term -> labels(WordMeaning.lines(WordKind.OUTCOME, List.of(term), WordDetail.REASON), term));
        Stream.of(RemedyRoute.DIRECT_LITIGATION, RemedyRoute.LITIGATION_AFTER_RECONSIDERATION)
                .forEach(route -> labels(WordMeaning.lines(WordKind.REMEDY, List.of(route), ""), route));
        labels(
                WordMeaning.lines(WordKind.DOCUMENT, List.of(ProactiveItem.NORMATIVE_DOCUMENTS), ""),
                ProactiveItem.NORMATIVE_DOCUMENTS);
        Stream.of(ProactiveItem.LICENSING, ProactiveItem.PENALTIES, ProactiveItem.COERCION)
                .forEach(this::decisions);
        applicants();
    }

    private void labels(WordMeaning meaning, Term term) {
        add(meaning, term.label().zh());
        term.aliases().forEach(alias -> add(meaning, alias));
    }

    private void decisions(ProactiveItem item) {
        WordMeaning meaning = WordMeaning.lines(WordKind.DECISION, List.of(item), "");
        Stream.of("", "决定", "处理决定", "案件")
                .forEach(end -> add(meaning, item.label().zh() + end));
    }

    private void applicants() {
        List<ApplicantType> organisations = Stream.of(ApplicantType.values())
                .filter(type -> type != ApplicantType.NATURAL_PERSON)
                .toList();
        add(
                WordMeaning.columns(WordKind.APPLICANT, organisations),
                TableHeading.ORGANISATIONS.label().zh());
        organisations.stream()
                .filter(type -> type != ApplicantType.OTHER_ORGANISATION)
                .forEach(type -> add(
                        WordMeaning.columns(WordKind.APPLICANT, List.of(type)),
                        type.label().zh()));
    }
}
