package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.Place;
import org.jsoup.nodes.Element;

/** Turns tables of a page into grids with their spans resolved. */
final class HtmlTables {

    private static final int LONGEST_CELL = 100;
    private static final Comparator<Reaching> BY_COLUMN =
            Comparator.comparingInt(reach -> reach.cell().column());

    /**
     * A part of a table: rows, or one cell across the table that holds paragraphs.
     *
     * @param grid the rows
     * @param container the cell
     */
    record Part(Optional<Grid> grid, Optional<Element> container) {}

    /** A cell that reaches into the rows below. */
    private record Reaching(GridCell cell, int rows) {}

    private final HtmlText wording;
    private final HtmlPaths paths;
    private int cells;

    HtmlTables(HtmlText wording, HtmlPaths paths) {
        this.wording = wording;
        this.paths = paths;
    }

    /** The parts of a table; empty where it only arranges the page: other tables stand inside it. */
    Optional<List<Part>> read(Element table, int number) {
        int tables = wording.tables();
        List<Part> parts = new ArrayList<>();
        List<GridRow> rows = new ArrayList<>();
        List<Reaching> above = new ArrayList<>();
        List<HtmlRow> lines = HtmlRow.of(table, paths, wording);
        HtmlColumns columns = HtmlColumns.of(table, wording.style());
        for (int i = 0; i < lines.size() && wording.tables() == tables; i++) {
            HtmlRow line = lines.get(i);
            if (i > 0 && line.isApartFrom(lines.get(i - 1))) {
                above.clear();
            }
            List<Element> own = line.cells();
            if (own.size() == 1 && above.isEmpty() && isContainer(own.get(0))) {
                end(rows, parts);
                parts.add(new Part(Optional.empty(), Optional.of(own.get(0))));
                continue;
            }
            List<GridCell> row = row(own, above, line, number, i + 1);
            Limits.check(cells += row.size() + 1, Limits.CELLS, LimitKind.CELLS);
            rows.add(GridRow.of(columns.seen(row)));
        }
        end(rows, parts);
        return wording.tables() > tables ? Optional.empty() : Optional.of(parts);
    }

    private static void end(List<GridRow> rows, List<Part> parts) {
        if (!rows.isEmpty()) {
            parts.add(new Part(
                    Optional.of(new Grid(rows, Grid.Columns.ALIGNED, rows.get(0).place())), Optional.empty()));
            rows.clear();
        }
    }

    private boolean isContainer(Element cell) {
        if (wording.of(cell).length() > LONGEST_CELL) {
            return true;
        }
        int paragraphs = 0;
        for (int i = 0; i < cell.childNodeSize(); i++) {
            boolean paragraph = cell.childNode(i) instanceof Element child
                    && HtmlText.breaks(child)
                    && !wording.of(child).isBlank();
            paragraphs += paragraph ? 1 : 0;
        }
        return paragraphs > 1;
    }

    /** The cells of a row, those that reach into it included; {@code above} is then what reaches below it. */
    private List<GridCell> row(List<Element> own, List<Reaching> above, HtmlRow line, int table, int row) {
        List<GridCell> cells = new ArrayList<>(own.size() + above.size());
        List<Reaching> below = new ArrayList<>();
        int headings = 0;
        int nextAbove = 0;
        int column = 0;
        for (int i = 0; i < own.size(); i++) {
            while (nextAbove < above.size() && above.get(nextAbove).cell().column() <= column) {
                column = takeAbove(above.get(nextAbove++), column, cells, below);
            }
            Element element = own.get(i);
            String name = element.normalName();
            headings += name.equals("th") ? 1 : 0;
            int index = name.equals("th") ? headings : i + 1 - headings;
            Place place = line.cell(table, row, column + 1, name, index);
            GridCell cell = new GridCell(wording.ofCell(element), column, HtmlColumns.span(element, "colspan"), place);
            cells.add(cell);
            int height = HtmlColumns.span(element, "rowspan");
            if (height > 1) {
                below.add(new Reaching(cell, height - 1));
            }
            column = cell.end();
        }
        while (nextAbove < above.size()) {
            column = takeAbove(above.get(nextAbove++), column, cells, below);
        }
        replace(above, below);
        return cells;
    }

    private static void replace(List<Reaching> above, List<Reaching> below) {
        above.clear();
        above.addAll(below);
        if (above.size() > 1) {
            above.sort(BY_COLUMN);
        }
    }

    private static int takeAbove(Reaching reach, int column, List<GridCell> cells, List<Reaching> below) {
        cells.add(reach.cell().continuation());
        if (reach.rows() > 1) {
            below.add(new Reaching(reach.cell(), reach.rows() - 1));
        }
        return Math.max(column, reach.cell().end());
    }
}
