package org.gongkai.report.documents.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.gongkai.report.documents.outline.TablePart;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.ProactiveItem;
import org.gongkai.report.model.form.Section;

/**
 * Which edition of the form the tables of a document show. Every label on the page speaks for the editions that print
 * it. Where several editions print all that speaks, the one in force in the report's year is meant, or the one of which
 * the least is missing: a later edition repeats most of the one before.
 */
public final class EditionEvidence {

    private final List<TablePart> tables;
    private final int year;

    private EditionEvidence(List<TablePart> tables, int year) {
        this.tables = tables;
        this.year = year;
    }

    /** The edition that Table 2 shows, or where it does not, Table 3, or Table 4; empty where none does. */
    public static Optional<Edition> of(List<TablePart> tables, int year) {
        EditionEvidence evidence = new EditionEvidence(tables, year);
        return evidence.of(Section.PROACTIVE_DISCLOSURE)
                .or(() -> evidence.of(Section.APPLICATIONS))
                .or(() -> evidence.of(Section.REMEDIES))
                .or(evidence::byCount);
    }

    private Optional<Edition> of(Section section) {
        LabelsOnPage labels = new LabelsOnPage(section);
        tables.stream()
                .filter(table -> table.table() == section)
                .flatMap(table -> table.grid().rows().stream())
                .forEach(labels::add);
        List<Edition> best = most(labels::speakingFor);
        if (best.isEmpty() || best.size() == 1) {
            return best.stream().findFirst();
        }
        return labels.speakForAll(best) ? inForce(best).or(() -> leastMissing(best, labels)) : Optional.empty();
    }

    /** The editions that most speaks for; none where nothing speaks. */
    private static List<Edition> most(ToLongFunction<Edition> score) {
        long most = Arrays.stream(Edition.values()).mapToLong(score).max().orElse(0);
        return Arrays.stream(Edition.values())
                .filter(edition -> most > 0 && score.applyAsLong(edition) == most)
                .toList();
    }

    /** The only one of several editions that was prescribed when the report was due. */
    private Optional<Edition> inForce(List<Edition> editions) {
        List<Edition> prescribed =
                editions.stream().filter(edition -> edition.firstYear() <= year).toList();
        return prescribed.size() == 1 ? Optional.of(prescribed.get(0)) : Optional.empty();
    }

    /** The only one of several editions that the page shows nearly all of. */
    private static Optional<Edition> leastMissing(List<Edition> editions, LabelsOnPage labels) {
        long least = editions.stream().mapToLong(labels::missing).min().orElse(0);
        List<Edition> best = editions.stream()
                .filter(edition -> labels.missing(edition) == least && labels.showMostOf(edition))
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** A Table 2 without headings: editions differ in how many columns the licences have. */
    private Optional<Edition> byCount() {
        return tables.stream()
                .filter(table -> table.table() == Section.PROACTIVE_DISCLOSURE)
                .flatMap(table -> table.grid().rows().stream())
                .flatMap(row -> byCount(row).stream())
                .findFirst();
    }

    private Optional<Edition> byCount(GridRow row) {
        boolean licensing = row.cells().stream()
                .anyMatch(cell -> LabelMeaning.of(cell)
                        .line(Section.PROACTIVE_DISCLOSURE)
                        .filter(ProactiveItem.LICENSING::equals)
                        .isPresent());
        if (!licensing) {
            return Optional.empty();
        }
        long figures = row.cells().stream().filter(GridCell::isFigure).count();
        List<Edition> editions = Arrays.stream(Edition.values())
                .filter(edition -> edition.form()
                        .findLine(ProactiveItem.LICENSING)
                        .map(FormLine::columns)
                        .filter(columns -> columns.size() == figures)
                        .isPresent())
                .toList();
        return inForce(editions).or(() -> editions.size() == 1 ? Optional.of(editions.get(0)) : Optional.empty());
    }
}
