package org.gongkai.report.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.SourceLocation;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Turns tables of a page into grids with their spans resolved. */
final class HtmlTables {

    private static final int LONGEST_CELL = 100;
    private static final Set<String> BREAKS = Set.of("br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td");

    /**
     * A part of a table: rows, or one cell across the table that holds paragraphs.
     *
     * @param grid the rows
     * @param container the cell
     */
    record Part(Optional<Grid> grid, Optional<Element> container) {}

    /** A cell that reaches into the rows below. */
    private record Reaching(GridCell cell, int rows) {}

    private int cells;

    List<Part> read(Element table, int number) {
        List<Part> parts = new ArrayList<>();
        List<GridRow> rows = new ArrayList<>();
        List<Reaching> above = new ArrayList<>();
        Map<Element, String> parents = new IdentityHashMap<>();
        List<Element> lines = rows(table);
        for (int i = 0; i < lines.size(); i++) {
            List<Element> own = cells(lines.get(i));
            if (own.size() == 1 && above.isEmpty() && isContainer(own.get(0))) {
                end(rows, parts);
                parts.add(new Part(Optional.empty(), Optional.of(own.get(0))));
                continue;
            }
            GridRow row = row(own, above, new RowPlace(lines.get(i), number, i + 1, parents));
            Limits.check(cells += row.cells().size() + 1, Limits.CELLS, LimitName.CELLS);
            rows.add(row);
        }
        end(rows, parts);
        return parts;
    }

    private static void end(List<GridRow> rows, List<Part> parts) {
        if (!rows.isEmpty()) {
            parts.add(new Part(
                    Optional.of(new Grid(rows, Grid.Columns.ALIGNED, rows.get(0).place())), Optional.empty()));
            rows.clear();
        }
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (!child.normalName().equals("caption")) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        rows.removeIf(HtmlDocuments::isHidden);
        return rows;
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : row.children()) {
            String name = child.normalName();
            if ((name.equals("td") || name.equals("th")) && !HtmlDocuments.isHidden(child)) {
                cells.add(child);
            }
        }
        return cells;
    }

    private static boolean isContainer(Element cell) {
        return textOf(cell, true).length() > LONGEST_CELL
                || cell.children().stream()
                                .filter(child -> !textOf(child, true).isBlank())
                                .filter(child -> BREAKS.contains(child.normalName()))
                                .count()
                        > 1;
    }

    private static GridRow row(List<Element> own, List<Reaching> above, RowPlace place) {
        List<GridCell> cells = new ArrayList<>();
        List<Reaching> reaching = new ArrayList<>();
        Map<String, Integer> indexes = new HashMap<>();
        int nextAbove = 0;
        int column = 0;
        for (int i = 0; i < own.size(); i++) {
            while (nextAbove < above.size() && above.get(nextAbove).cell().column() <= column) {
                column = takeAbove(above.get(nextAbove++), column, cells, reaching);
            }
            Element element = own.get(i);
            int width = span(element, "colspan");
            GridCell cell = new GridCell(
                    Texts.squeezeLine(textOf(element, false)),
                    column,
                    width,
                    place.cell(element, indexes.merge(element.normalName(), 1, Integer::sum), column + 1));
            cells.add(cell);
            int height = span(element, "rowspan");
            if (height > 1) {
                reaching.add(new Reaching(cell, height - 1));
            }
            column = cell.end();
        }
        while (nextAbove < above.size()) {
            column = takeAbove(above.get(nextAbove++), column, cells, reaching);
        }
        above.clear();
        above.addAll(reaching);
        above.sort(Comparator.comparingInt(reach -> reach.cell().column()));
        return GridRow.of(cells);
    }

    private static int takeAbove(Reaching reach, int column, List<GridCell> cells, List<Reaching> reaching) {
        cells.add(reach.cell().continuation());
        if (reach.rows() > 1) {
            reaching.add(new Reaching(reach.cell(), reach.rows() - 1));
        }
        return Math.max(column, reach.cell().end());
    }

    /** A span as browsers read it: at least one, at most {@link Limits#SPAN}; 0 rows reach to the end. */
    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty() || value.length() > 12 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        long span = Long.parseLong(value);
        return (int) Math.min(Limits.SPAN, span == 0 && attribute.equals("rowspan") ? Limits.SPAN : Math.max(1, span));
    }

    /**
     * The words of an element joined over its tags. Where {@code spaced}, breaks are spaces; otherwise they are only
     * kept between two digits, so that two numbers in one cell never become one.
     */
    static String textOf(Element element, boolean spaced) {
        StringBuilder text = new StringBuilder();
        collect(element, text, spaced);
        return text.toString();
    }

    private static void collect(Element parent, StringBuilder text, boolean spaced) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && !HtmlDocuments.isHidden(element)) {
                boolean breaks = BREAKS.contains(element.normalName());
                if (breaks) {
                    text.append(spaced ? ' ' : Texts.LINE_BREAK);
                }
                collect(element, text, spaced);
                if (breaks) {
                    text.append(spaced ? ' ' : Texts.LINE_BREAK);
                }
            }
        }
    }

    /** The path of an element, such as {@code html/body/table[2]/tbody/tr[5]}. */
    static String path(Element element) {
        Element parent = element.parent();
        String step = element.normalName();
        if (parent == null || parent.normalName().equals("#root")) {
            return step;
        }
        int index = 0;
        int count = 0;
        for (Element sibling : parent.children()) {
            if (sibling.normalName().equals(step)) {
                count++;
                index = sibling == element ? count : index;
            }
        }
        return path(parent) + "/" + step + (count > 1 ? "[" + index + "]" : "");
    }

    /** Where the cells of a row stand; the row's path is worked out once. */
    private static final class RowPlace {

        private final Element row;
        private final Map<Element, String> parents;
        private final int table;
        private final int number;
        private @Nullable String path;

        RowPlace(Element row, int table, int number, Map<Element, String> parents) {
            this.parents = parents;
            this.row = row;
            this.table = table;
            this.number = number;
        }

        Place cell(Element cell, int index, int column) {
            return () -> SourceLocation.builder()
                    .table(table)
                    .tableRow(number)
                    .tableColumn(column)
                    .path(path() + "/" + cell.normalName() + "[" + index + "]")
                    .build();
        }

        private int rowIndex() {
            int index = 1;
            for (Element before = row.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                index++;
            }
            return index;
        }

        private String path() {
            if (path == null) {
                path = parents.computeIfAbsent(row.parent(), HtmlTables::path) + "/tr[" + rowIndex() + "]";
            }
            return path;
        }
    }
}
