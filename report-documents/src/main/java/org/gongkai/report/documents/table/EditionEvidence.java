package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.gongkai.report.documents.outline.TablePart;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.Section;

/**
 * Which edition of the form the tables of a document show. Every label on the page speaks for the editions that print
 * it: Table 2 is asked first, then Table 3 and Table 4, each for the editions that are left. A later edition repeats
 * most of the one before: where several print all that speaks, the only one that was in force is meant, or the one of
 * which the least is missing.
 */
public final class EditionEvidence {

    private static final List<Section> TABLES =
            List.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES);

    private final List<TablePart> tables;
    private final int year;
    private final List<LabelsOnPage> labels = new ArrayList<>();

    /** The editions that may be meant, the oldest first. */
    private List<Edition> candidates = List.of(Edition.values());

    private EditionEvidence(List<TablePart> tables, int year) {
        this.tables = tables;
        this.year = year;
    }

    /** What the tables of a report for a year show. */
    public static EditionEvidence of(List<TablePart> tables, int year) {
        EditionEvidence evidence = new EditionEvidence(tables, year);
        TABLES.forEach(evidence::ask);
        return evidence;
    }

    private void ask(Section section) {
        LabelsOnPage found = new LabelsOnPage(section);
        rows(section).forEach(found::add);
        tables(section).forEach(found::addCaption);
        labels.add(found);
        List<Edition> best = most(edition -> found.speakingFor(edition, candidates));
        // Labels that speak against each other tell nothing.
        candidates = found.speakForAll(best) ? best : candidates;
    }

    private Stream<TablePart> tables(Section section) {
        return tables.stream().filter(table -> table.table() == section);
    }

    private Stream<GridRow> rows(Section section) {
        return tables(section).flatMap(table -> table.grid().rows().stream());
    }

    /** The candidates with the highest score. */
    private List<Edition> most(ToLongFunction<Edition> score) {
        long most = candidates.stream().mapToLong(score).max().orElse(0);
        return candidates.stream()
                .filter(edition -> score.applyAsLong(edition) == most)
                .toList();
    }

    /** The edition that the tables show; empty where they leave it open. */
    public Optional<Edition> shown() {
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        boolean told = candidates.size() < Edition.values().length;
        return (told ? inForce(candidates).or(this::leastMissing) : Optional.<Edition>empty()).or(this::byCount);
    }

    /** The edition to assume where the tables leave it open: of those left the one in force, or the oldest. */
    public Edition assumed() {
        return prescribed(candidates).reduce((first, second) -> second).orElse(candidates.get(0));
    }

    private Stream<Edition> prescribed(List<Edition> editions) {
        return editions.stream().filter(edition -> edition.firstYear() <= year);
    }

    /** The only one of several editions that was prescribed by the report's year. */
    private Optional<Edition> inForce(List<Edition> editions) {
        return only(prescribed(editions).toList());
    }

    /** The only candidate that the page shows nearly all of; where lines and columns are alike, headings tell. */
    private Optional<Edition> leastMissing() {
        long fewest = candidates.stream().mapToLong(this::missing).min().orElse(0);
        return only(most(edition -> missing(edition) == fewest ? -missingHeadings(edition) : Long.MIN_VALUE).stream()
                .filter(edition ->
                        4 * missing(edition) <= edition.form().lines().size())
                .toList());
    }

    private long missing(Edition edition) {
        return labels.stream().mapToLong(found -> found.missing(edition)).sum();
    }

    private long missingHeadings(Edition edition) {
        return labels.stream()
                .mapToLong(found -> found.missingHeadings(edition))
                .sum();
    }

    private static Optional<Edition> only(List<Edition> editions) {
        return editions.size() == 1 ? Optional.of(editions.get(0)) : Optional.empty();
    }

    /** A Table 2 without headings: editions differ in how many columns the licences have. */
    private Optional<Edition> byCount() {
        return rows(Section.PROACTIVE_DISCLOSURE)
                .flatMap(row -> byCount(row).stream())
                .findFirst();
    }

    private Optional<Edition> byCount(GridRow row) {
        boolean licensing = row.cells().stream()
                .anyMatch(cell -> LabelMeaning.of(cell)
                        .line(Section.PROACTIVE_DISCLOSURE)
                        .filter(ProactiveItem.LICENSING::equals)
                        .isPresent());
        long figures = row.cells().stream().filter(GridCell::isFigure).count();
        List<Edition> editions = candidates.stream()
                .filter(edition -> licensing && columnsOfLicences(edition) == figures)
                .toList();
        return only(editions).or(() -> inForce(editions));
    }

    /** 0 where the edition has no such line. */
    private static long columnsOfLicences(Edition edition) {
        return edition.form()
                .findLine(ProactiveItem.LICENSING)
                .map(FormLine::columns)
                .map(List::size)
                .orElse(0);
    }
}
