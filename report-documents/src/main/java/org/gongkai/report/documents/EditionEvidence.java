package org.gongkai.report.documents;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.LabelKey;
import org.gongkai.report.model.form.LineTerm;
import org.gongkai.report.model.form.Outcome;
import org.gongkai.report.model.form.ProactiveItem;
import org.gongkai.report.model.form.Section;
import org.gongkai.report.model.form.Term;

/** Which edition of the form the tables of a document show, by the lines and columns that only one edition has. */
final class EditionEvidence {

    private static final Map<Edition, Set<Term>> OWN = own();

    private EditionEvidence() {}

    private static Map<Edition, Set<Term>> own() {
        Map<Edition, Set<Term>> own = new EnumMap<>(Edition.class);
        for (Edition edition : Edition.values()) {
            own.put(
                    edition,
                    terms(edition).filter(term -> !isElsewhere(edition, term)).collect(Collectors.toSet()));
        }
        return own;
    }

    private static Stream<Term> terms(Edition edition) {
        return edition.form().lines().stream()
                .flatMap(line -> Stream.concat(
                        Stream.of((Term) line.term()), line.columns().stream().map(FormColumn::term)));
    }

    /** Whether another edition prints the label too, if only for something else. */
    private static boolean isElsewhere(Edition edition, Term term) {
        String key = LabelKey.of(term.label().zh());
        return Arrays.stream(Edition.values())
                .filter(other -> other != edition)
                .flatMap(EditionEvidence::terms)
                .anyMatch(other -> LabelKey.of(other.label().zh()).equals(key));
    }

    /** The edition that Table 2 shows, or where it does not, Table 3. */
    static Optional<Edition> of(List<Outline.Table> tables) {
        return of(tables, Section.PROACTIVE_DISCLOSURE)
                .or(() -> of(tables, Section.APPLICATIONS))
                .or(() -> byCount(tables));
    }

    private static Optional<Edition> of(List<Outline.Table> tables, Section section) {
        Map<Edition, Long> hits = new EnumMap<>(Edition.class);
        for (Outline.Table table : tables) {
            if (table.table() == section) {
                table.grid().rows().forEach(row -> count(row, section, hits));
            }
        }
        return hits.entrySet().stream()
                .filter(entry ->
                        hits.values().stream().filter(entry.getValue()::equals).count() == 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(best -> hits.values().stream().allMatch(count -> count <= hits.get(best)));
    }

    private static void count(GridRow row, Section section, Map<Edition, Long> hits) {
        for (int i = 0; i < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            if (cell.continued() || !cell.isText()) {
                continue;
            }
            Optional<LineTerm> line = Vocabulary.line(section, cell);
            Optional<? extends Term> term = line.isPresent() ? line : Vocabulary.column(section, cell);
            boolean group = line.filter(Outcome.OTHER::equals).isPresent() && !isFollowedByFigure(row, i);
            if (term.isPresent() && !group) {
                OWN.forEach((edition, own) -> {
                    if (own.contains(term.get())) {
                        hits.merge(edition, 1L, Long::sum);
                    }
                });
            }
        }
    }

    /** Whether a figure comes behind a label before any other text: blank cells may stand between. */
    private static boolean isFollowedByFigure(GridRow row, int label) {
        return row.cells().stream()
                .skip(label + 1L)
                .filter(cell -> !cell.continued() && !cell.isBlank())
                .findFirst()
                .filter(GridCell::isFigure)
                .isPresent();
    }

    /** A Table 2 without headings: the editions differ in how many columns the licences have. */
    private static Optional<Edition> byCount(List<Outline.Table> tables) {
        return tables.stream()
                .filter(table -> table.table() == Section.PROACTIVE_DISCLOSURE)
                .flatMap(table -> table.grid().rows().stream())
                .flatMap(row -> byCount(row).stream())
                .findFirst();
    }

    private static Optional<Edition> byCount(GridRow row) {
        boolean licensing = row.cells().stream()
                .anyMatch(cell -> Vocabulary.line(Section.PROACTIVE_DISCLOSURE, cell)
                        .filter(ProactiveItem.LICENSING::equals)
                        .isPresent());
        long figures = row.cells().stream().filter(GridCell::isFigure).count();
        return Arrays.stream(Edition.values())
                .filter(edition -> licensing && columns(edition) == figures)
                .findFirst();
    }

    private static long columns(Edition edition) {
        FormLine line = edition.form().line(ProactiveItem.LICENSING);
        return line.columns().size();
    }
}
