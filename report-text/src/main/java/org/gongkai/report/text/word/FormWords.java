package org.gongkai.report.text.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Term;

/** The labels under which a form and published reports print what sentences name. */
final class FormWords {

    /** A word of too many meanings. */
    private static final String REST = "其他";

    private static final Map<ApplicationLine, String> VERBS = Map.of(
            ApplicationLine.RECEIVED, WordDetail.RECEIVE_NEW,
            ApplicationLine.CARRIED_IN, WordDetail.CARRY_IN,
            ApplicationLine.CARRIED_FORWARD, WordDetail.CARRY_FORWARD);

    private final Form form;
    private final Set<FormLine> reasons;

    FormWords(Form form) {
        this.form = form;
        this.reasons = lines(Section.APPLICATIONS)
                .filter(line -> outcomeOf(line).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether some lines are one of those that split an outcome. */
    boolean isReason(List<FormLine> lines) {
        return lines.size() == 1 && reasons.contains(lines.get(0));
    }

    /** Hands on every label with what it means; the first meaning of a label is the right one. */
    void addTo(BiConsumer<WordMeaning, String> words) {
        labels(words, WordMeaning.of(WordKind.REQUEST), OverviewPart.DISCLOSURE_ON_REQUEST);
        reasons.forEach(line -> line(words, line, WordMeaning.lines(WordKind.OUTCOME, terms(line), WordDetail.REASON)));
        outcomes(words);
        lines(Section.REMEDIES).forEach(line -> line(words, line, WordMeaning.lines(WordKind.REMEDY, terms(line), "")));
        lines(Section.PROACTIVE_DISCLOSURE)
                .filter(DocumentColumns::has)
                .forEach(line -> line(words, line, WordMeaning.lines(WordKind.DOCUMENT, terms(line), "")));
        lines(Section.PROACTIVE_DISCLOSURE)
                .filter(line -> DocumentColumns.decisions(line).isPresent())
                .forEach(line -> decisions(words, line));
        applicants(words);
        results(words);
    }

    private static List<LineTerm> terms(FormLine line) {
        return List.of(line.term());
    }

    private Stream<FormLine> lines(Section section) {
        return form.table(section).stream().flatMap(table -> table.root().lines());
    }

    private Stream<FormColumn> columns(Section section) {
        return lines(section)
                .flatMap(line -> line.columns().stream())
                .filter(column -> !column.isTotal())
                .distinct();
    }

    /** The group that a line of Table 3 splits. */
    private Optional<FormGroup> outcomeOf(FormLine line) {
        return form.groupsOf(line).stream()
                .filter(group -> group.term().isPresent())
                .findFirst();
    }

    /** The groups of Table 3, and those of its lines that stand in none. */
    private void outcomes(BiConsumer<WordMeaning, String> words) {
        lines(Section.APPLICATIONS).forEach(line -> {
            Optional<FormGroup> group = outcomeOf(line);
            LineTerm term = group.flatMap(FormGroup::term).orElse(line.term());
            if (VERBS.containsKey(term)) {
                line(words, line, WordMeaning.lines(WordKind.VERB, terms(line), VERBS.get(term)));
            } else if (term != ApplicationLine.OUTCOMES_TOTAL) {
                List<LineTerm> all =
                        form.linesOf(term).stream().map(FormLine::term).toList();
                WordMeaning meaning = WordMeaning.lines(WordKind.OUTCOME, all, "");
                words.accept(
                        meaning,
                        group.map(each -> each.label().zh()).orElse(line.label().zh()));
                labels(words, meaning, term);
            }
        });
    }

    private static void line(BiConsumer<WordMeaning, String> words, FormLine line, WordMeaning meaning) {
        if (!line.label().zh().equals(REST)) {
            words.accept(meaning, line.label().zh());
            labels(words, meaning, line.term());
        }
    }

    private static void labels(BiConsumer<WordMeaning, String> words, WordMeaning meaning, Term term) {
        words.accept(meaning, term.label().zh());
        term.aliases().forEach(alias -> words.accept(meaning, alias));
    }

    private static void decisions(BiConsumer<WordMeaning, String> words, FormLine line) {
        WordMeaning meaning = WordMeaning.lines(WordKind.DECISION, terms(line), "");
        Stream.of("", "决定", "处理决定", "案件", "事项")
                .forEach(end -> words.accept(meaning, line.label().zh() + end));
    }

    /** The columns of Table 3 by name, and those under a common heading by it. */
    private void applicants(BiConsumer<WordMeaning, String> words) {
        Map<String, List<ColumnTerm>> byHeading = new LinkedHashMap<>();
        columns(Section.APPLICATIONS).forEach(column -> {
            column.group()
                    .ifPresent(heading -> byHeading
                            .computeIfAbsent(heading.zh(), key -> new ArrayList<>())
                            .add(column.term()));
            if (!column.label().zh().equals(REST)) {
                words.accept(
                        WordMeaning.columns(WordKind.APPLICANT, List.of(column.term())),
                        column.label().zh());
            }
        });
        byHeading.forEach((heading, terms) -> words.accept(WordMeaning.columns(WordKind.APPLICANT, terms), heading));
    }

    private void results(BiConsumer<WordMeaning, String> words) {
        columns(Section.REMEDIES)
                .forEach(column -> words.accept(
                        WordMeaning.columns(WordKind.RESULT, List.of(column.term())),
                        column.label().zh()));
    }
}
