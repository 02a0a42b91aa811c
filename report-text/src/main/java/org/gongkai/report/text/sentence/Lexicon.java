package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Term;
import org.gongkai.report.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The words that the reader knows in a report of one edition: the form's own labels, and the words of sentences from
 * {@link WordList}.
 */
final class Lexicon {

    private static final String REST = "其他";

    private static final List<WordList.Word> WORDS = WordList.read();

    private static final PerEdition<Lexicon> LEXICONS = PerEdition.of(Lexicon::new);

    /** The words by their first character, the longest first. */
    private final Map<Character, List<Map.Entry<String, WordMeaning>>> words = new HashMap<>();

    /** The same by the character's number, for it is looked up at every character of a text. */
    private final List<List<Map.Entry<String, WordMeaning>>> byFirst =
            new ArrayList<>(Collections.nCopies(Character.MAX_VALUE + 1, List.of()));

    private final Form form;
    private final Set<FormLine> reasons;

    Lexicon(Edition edition) {
        form = edition.form();
        reasons = splitOutcomes().collect(Collectors.toCollection(LinkedHashSet::new));
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

    /** The first meaning of a word holds: the form's own labels come before the list. */
    private void add(WordMeaning meaning, String text) {
        String plain = PlainText.unquoted(text);
        List<Map.Entry<String, WordMeaning>> sameFirst =
                words.computeIfAbsent(plain.charAt(0), first -> new ArrayList<>());
        if (sameFirst.stream().noneMatch(entry -> entry.getKey().equals(plain))) {
            sameFirst.add(Map.entry(plain, meaning));
        }
    }

    /**
     * A word that names lines or columns which the edition does not have is not known: there is nothing to compare
     * with.
     */
    private void add(WordList.Word word) {
        switch (word.kind()) {
            case OUTCOME, REMEDY, DOCUMENT, DECISION -> {
                List<FormLine> lines = lines(word.about());
                if (!lines.isEmpty()) {
                    List<LineTerm> terms = lines.stream().map(FormLine::term).toList();
                    add(WordMeaning.lines(word.kind(), terms, isReason(lines) ? WordDetail.REASON : ""), word.text());
                }
            }
            case APPLICANT, RESULT -> {
                List<ColumnTerm> columns = columns(word.about());
                if (!columns.isEmpty()) {
                    add(WordMeaning.columns(word.kind(), columns), word.text());
                }
            }
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

    private boolean isReason(List<FormLine> lines) {
        return lines.size() == 1 && reasons.contains(lines.get(0));
    }

    /** The labels under which the form and published reports print what sentences name. */
    private void labels() {
        labels(WordMeaning.of(WordKind.REQUEST), OverviewPart.DISCLOSURE_ON_REQUEST);
        reasons.forEach(line -> lineLabels(WordKind.OUTCOME, line, WordDetail.REASON));
        lines(Section.REMEDIES).forEach(line -> lineLabels(WordKind.REMEDY, line, ""));
        lines(Section.PROACTIVE_DISCLOSURE)
                .filter(DocumentColumns::has)
                .forEach(line -> lineLabels(WordKind.DOCUMENT, line, ""));
        lines(Section.PROACTIVE_DISCLOSURE)
                .filter(line -> DocumentColumns.decisions(line).isPresent())
                .forEach(this::decisions);
        applicants();
    }

    private Stream<FormLine> lines(Section section) {
        return form.table(section).stream().flatMap(table -> table.root().lines());
    }

    /** The lines of Table 3 that split an outcome; 其他 is a word of too many meanings. */
    private Stream<FormLine> splitOutcomes() {
        return lines(Section.APPLICATIONS)
                .filter(line -> !line.label().zh().equals(REST))
                .filter(line -> form.groupsOf(line).stream()
                        .anyMatch(group -> group.term().isPresent()));
    }

    private void lineLabels(WordKind kind, FormLine line, String detail) {
        WordMeaning meaning = WordMeaning.lines(kind, List.of(line.term()), detail);
        add(meaning, line.label().zh());
        labels(meaning, line.term());
    }

    private void labels(WordMeaning meaning, Term term) {
        add(meaning, term.label().zh());
        term.aliases().forEach(alias -> add(meaning, alias));
    }

    private void decisions(FormLine line) {
        WordMeaning meaning = WordMeaning.lines(WordKind.DECISION, List.of(line.term()), "");
        Stream.of("", "决定", "处理决定", "案件")
                .forEach(end -> add(meaning, line.label().zh() + end));
    }

    /** The columns of Table 3 by name, and those under a common heading by it. */
    private void applicants() {
        List<FormColumn> columns = lines(Section.APPLICATIONS)
                .flatMap(line -> line.columns().stream())
                .filter(column -> !column.isTotal())
                .distinct()
                .toList();
        Map<String, List<ColumnTerm>> byHeading = new LinkedHashMap<>();
        for (FormColumn column : columns) {
            column.group()
                    .ifPresent(heading -> byHeading
                            .computeIfAbsent(heading.zh(), key -> new ArrayList<>())
                            .add(column.term()));
            if (!column.label().zh().equals(REST)) {
                add(
                        WordMeaning.columns(WordKind.APPLICANT, List.of(column.term())),
                        column.label().zh());
            }
        }
        byHeading.forEach((heading, terms) -> add(WordMeaning.columns(WordKind.APPLICANT, terms), heading));
    }
}
