package org.gongkai.report.documents.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.documents.outline.TablePart;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Term;

/** Which edition of the form the tables of a document show, by the lines and columns that only one edition has. */
public final class EditionEvidence {

    /** The lines and columns that one edition only prints, and which. */
    private static final Map<Term, Edition> OWN = own();

    private EditionEvidence() {}

    private static Map<Term, Edition> own() {
        Map<Term, Edition> own = new HashMap<>();
        for (Edition edition : Edition.values()) {
            terms(edition).filter(term -> !isElsewhere(edition, term)).forEach(term -> own.put(term, edition));
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
    public static Optional<Edition> of(List<TablePart> tables) {
        return of(tables, Section.PROACTIVE_DISCLOSURE)
                .or(() -> of(tables, Section.APPLICATIONS))
                .or(() -> byCount(tables));
    }

    private static Optional<Edition> of(List<TablePart> tables, Section section) {
        Map<Edition, Integer> hits = new HashMap<>();
        for (TablePart table : tables) {
            if (table.table() == section) {
                table.grid().rows().forEach(row -> count(row, section, hits));
            }
        }
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Edition> best = Arrays.stream(Edition.values())
                .filter(edition -> hits.getOrDefault(edition, 0) == most)
                .toList();
        return most > 0 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static void count(GridRow row, Section section, Map<Edition, Integer> hits) {
        for (int i = 0; i < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            if (cell.continued() || !cell.isText()) {
                continue;
            }
            Optional<LineTerm> line = LabelMeaning.of(cell).line(section);
            Optional<? extends Term> term =
                    line.isPresent() ? line : LabelMeaning.of(cell).column(section);
            Edition edition = term.isPresent() ? OWN.get(term.get()) : null;
            boolean group = line.filter(Outcome.OTHER::equals).isPresent() && !isFollowedByFigure(row, i);
            if (edition != null && !group) {
                hits.merge(edition, 1, Integer::sum);
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
    private static Optional<Edition> byCount(List<TablePart> tables) {
        return tables.stream()
                .filter(table -> table.table() == Section.PROACTIVE_DISCLOSURE)
                .flatMap(table -> table.grid().rows().stream())
                .flatMap(row -> byCount(row).stream())
                .findFirst();
    }

    private static Optional<Edition> byCount(GridRow row) {
        boolean licensing = row.cells().stream()
                .anyMatch(cell -> LabelMeaning.of(cell)
                        .line(Section.PROACTIVE_DISCLOSURE)
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
