package org.gongkai.report.documents.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.documents.wording.ReportScope;
import org.gongkai.report.documents.wording.SectionHeading;
import org.gongkai.report.model.form.term.Section;

/**
 * Cuts grids where another table of the form begins, and takes headings of sections out of them: a page may print the
 * whole report as one table.
 */
final class Segments {

    /**
     * A part of a document that speaks of one thing.
     *
     * @param block the text, or the rows
     * @param table the section whose table the rows belong to; empty for text and for other tables
     */
    record Segment(Block block, Optional<Section> table) {}

    private Segments() {}

    /** Rows of one cell that tell whose figures stand below them are texts, too. */
    static List<Segment> of(List<Block> blocks, ReportScope scope) {
        List<Segment> segments = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Grid grid) {
                cut(grid, scope, segments);
            } else if (block instanceof TextBlock text) {
                RunOnText.split(text).forEach(part -> segments.add(new Segment(part, Optional.empty())));
            }
        }
        return segments;
    }

    private static void cut(Grid grid, ReportScope scope, List<Segment> segments) {
        int start = 0;
        Optional<Section> current = Optional.empty();
        for (int i = 0; i < grid.rows().size(); i++) {
            GridRow row = grid.rows().get(i);
            Optional<GridCell> only = only(row);
            boolean heading = only.filter(cell -> SectionHeading.of(cell.text()).isPresent())
                    .isPresent();
            if (heading || only.filter(cell -> tellsOrigin(cell, scope)).isPresent()) {
                add(grid, start, i, current, segments);
                segments.add(new Segment(
                        new TextBlock(only.get().text(), heading, only.get().place()), Optional.empty()));
                start = i + 1;
                current = Optional.empty();
                continue;
            }
            Optional<Section> table = table(row);
            if (table.isPresent() && current.isPresent() && !table.equals(current)) {
                add(grid, start, i, current, segments);
                start = i;
            }
            current = table.isPresent() ? table : current;
        }
        add(grid, start, grid.rows().size(), current, segments);
    }

    private static void add(Grid grid, int from, int to, Optional<Section> table, List<Segment> segments) {
        if (from < to) {
            segments.add(new Segment(grid.part(from, to), table));
        }
    }

    private static boolean tellsOrigin(GridCell cell, ReportScope scope) {
        return scope.year() > 0
                && (scope.excludes(cell.text()) || scope.includes(cell.text()))
                && LabelMeaning.of(cell).table().isEmpty();
    }

    /** The only filled cell of a row. */
    private static Optional<GridCell> only(GridRow row) {
        GridCell only = null;
        for (GridCell cell : row.cells()) {
            if (!cell.isBlank()) {
                if (only != null) {
                    return Optional.empty();
                }
                only = cell;
            }
        }
        return only != null && !only.continued() ? Optional.of(only) : Optional.empty();
    }

    private static Optional<Section> table(GridRow row) {
        for (GridCell cell : row.cells()) {
            if (!cell.continued() && LabelMeaning.of(cell).table().isPresent()) {
                return LabelMeaning.of(cell).table();
            }
        }
        return Optional.empty();
    }
}
