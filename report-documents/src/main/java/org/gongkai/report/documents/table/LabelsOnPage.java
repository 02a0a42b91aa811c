package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.documents.outline.TablePart;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Term;

/** The labels of one table of the form that a page shows, and the editions that print them. */
final class LabelsOnPage {

    private final Section section;
    private final Set<Term> shown = new HashSet<>();
    private final Set<String> headings = new HashSet<>();

    /** For every label on the page, each time that it stands there, the editions that print it. */
    private final List<Set<Edition>> printing = new ArrayList<>();

    LabelsOnPage(Section section) {
        this.section = section;
    }

    void add(GridRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            if (!cell.continued() && cell.isText()) {
                add(row, i, LabelMeaning.of(cell));
            }
        }
    }

    private void add(GridRow row, int index, LabelMeaning label) {
        Optional<LineTerm> line = label.line(section);
        Optional<? extends Term> term = line.isPresent() ? line : label.column(section);
        boolean group = line.filter(PrintedLabels::isGroup).isPresent() && !isFollowedByFigure(row, index);
        if (term.isPresent() && !group) {
            shown.add(term.get());
            printing.add(PrintedLabels.editions(term.get(), label.key()));
        } else {
            addHeading(line, label.key());
        }
    }

    /** A label of a group that is known as an alias of it says nothing: bodies print it whatever the form says. */
    private void addHeading(Optional<LineTerm> group, String key) {
        boolean alias = group.filter(term -> PrintedLabels.isAlias(term, key)).isPresent();
        Set<Edition> editions = PrintedLabels.editionsHeading(section, key);
        headings.add(key);
        if (!alias && !editions.isEmpty()) {
            printing.add(editions);
        }
    }

    /** What stands above a table: the label of a line, of a group, or anything else. */
    void addCaption(TablePart table) {
        add(GridRow.of(List.of(new GridCell(table.caption(), 0, 1, table.grid().place()))));
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

    /** How many labels speak for an edition and against another candidate. */
    long speakingFor(Edition edition, List<Edition> candidates) {
        return printing.stream()
                .filter(editions -> editions.contains(edition) && !editions.containsAll(candidates))
                .count();
    }

    /** Whether no label speaks for some of these editions and against others. */
    boolean speakForAll(List<Edition> editions) {
        return printing.stream()
                .map(found -> editions.stream().filter(found::contains).count())
                .allMatch(count -> count == 0 || count == editions.size());
    }

    /** How many labels of groups and headings an edition prints that the page does not show. */
    long missingHeadings(Edition edition) {
        return PrintedLabels.headings(edition, section).stream()
                .filter(key -> !headings.contains(key))
                .count();
    }

    /** How many lines and columns an edition has that the page does not show. */
    long missing(Edition edition) {
        return edition.form().table(section).stream()
                .flatMap(PrintedLabels::terms)
                .filter(term -> !shown.contains(term))
                .count();
    }
}
