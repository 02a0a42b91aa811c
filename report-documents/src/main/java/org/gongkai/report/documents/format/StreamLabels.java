package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.documents.wording.Vocabulary;
import org.gongkai.report.model.form.term.Section;

/** Labels and headings of a table that has lost the signs between its cells. */
final class StreamLabels {

    private final Section section;

    StreamLabels(Section section) {
        this.section = section;
    }

    /** Whether a cell names a line of the table. */
    boolean isLine(GridCell cell) {
        return LabelMeaning.of(cell).line(section).isPresent();
    }

    /** Words before figures; a label may have blanks inside, and its words are one cell. */
    List<GridCell> withWholeLabel(List<GridCell> words) {
        for (int start = words.size() - 1; start >= 0; start--) {
            StringBuilder label = new StringBuilder();
            words.subList(start, words.size()).forEach(word -> label.append(word.text()));
            GridCell whole =
                    new GridCell(label.toString(), start, 1, words.get(start).place());
            if (isLine(whole)) {
                List<GridCell> cells = new ArrayList<>(words.subList(0, start));
                cells.add(whole);
                return cells;
            }
        }
        return words;
    }

    /** Whether a cell heads columns, or all of them. */
    boolean isHeading(GridCell cell) {
        LabelMeaning meaning = LabelMeaning.of(cell);
        boolean route = section == Section.REMEDIES && meaning.line(section).isPresent();
        return meaning.column(section).isPresent()
                || meaning.isOrganisations()
                || meaning.isLineHeading()
                || meaning.isColumnHeading()
                || route;
    }

    /** The rows of headings that come one after the other: a new one begins below a group and below a route. */
    List<GridRow> rows(List<GridCell> headings) {
        List<GridRow> rows = new ArrayList<>();
        List<GridCell> row = new ArrayList<>();
        boolean group = false;
        for (int i = 0; i < headings.size(); i++) {
            GridCell heading = headings.get(i);
            boolean belowRoute =
                    i > 0 && section == Section.REMEDIES && isLine(headings.get(i - 1)) && !isLine(heading);
            boolean belowGroup = group && isTotal(headings.get(i - 1));
            boolean belowAll = i > 0 && LabelMeaning.of(headings.get(i - 1)).isColumnHeading();
            if (belowRoute || belowGroup || belowAll) {
                rows.add(GridRow.of(row));
                row = new ArrayList<>();
                group = false;
            }
            group |= LabelMeaning.of(heading).isOrganisations();
            row.add(new GridCell(heading.text(), row.size(), 1, heading.place()));
        }
        if (!row.isEmpty()) {
            rows.add(GridRow.of(row));
        }
        return rows;
    }

    private boolean isTotal(GridCell cell) {
        return LabelMeaning.of(cell).column(section).filter(Vocabulary::isTotal).isPresent();
    }
}
