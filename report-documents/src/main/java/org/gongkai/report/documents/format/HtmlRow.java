package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.model.SourceLocation;
import org.jsoup.nodes.Element;

/**
 * A row of a table of a page. Places made here hold on to no element, so that a reading does not keep its page alive.
 *
 * @param element the row
 * @param parent the path of the element that it stands in
 * @param index which row in that element, from 1
 * @param wording knows what a reader of the page sees
 */
record HtmlRow(Element element, String parent, int index, HtmlText wording) {

    /** The rows of a table that a reader of the page sees. */
    static List<HtmlRow> of(Element table, HtmlPaths paths, HtmlText wording) {
        List<HtmlRow> rows = new ArrayList<>();
        add(table, paths, wording, rows);
        return rows;
    }

    private static void add(Element parent, HtmlPaths paths, HtmlText wording, List<HtmlRow> rows) {
        int index = 0;
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (!(parent.childNode(i) instanceof Element child)) {
                continue;
            }
            if (!child.normalName().equals("tr")) {
                addPart(parent, child, paths, wording, rows);
            } else {
                index++;
                if (isShown(child, wording)) {
                    rows.add(new HtmlRow(child, paths.of(parent), index, wording));
                }
            }
        }
    }

    /** The rows of a {@code thead}, {@code tbody} or {@code tfoot}. */
    private static void addPart(Element parent, Element part, HtmlPaths paths, HtmlText wording, List<HtmlRow> rows) {
        if (parent.normalName().equals("table") && !part.normalName().equals("caption") && isShown(part, wording)) {
            add(part, paths, wording, rows);
        }
    }

    /** Whether a row, or a group of rows, is there and not struck out. */
    private static boolean isShown(Element element, HtmlText wording) {
        return !wording.isHidden(element) && !wording.style().isCollapsed(element);
    }

    /** Whether a row stands in another group of rows than this one; no cell reaches from one into the other. */
    boolean isApartFrom(HtmlRow other) {
        return element.parent() != other.element.parent();
    }

    /** The cells that a reader of the page sees. */
    List<Element> cells() {
        List<Element> cells = new ArrayList<>();
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child && isCell(child) && !wording.isHidden(child)) {
                cells.add(child);
            }
        }
        return cells;
    }

    static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /**
     * The place of a cell.
     *
     * @param table the number of the table
     * @param row the number of this row in it
     * @param column the column, spans resolved
     * @param name the element's name
     * @param number which of that name in the row
     */
    Place cell(int table, int row, int column, String name, int number) {
        String path = parent;
        int rowIndex = index;
        return () -> SourceLocation.builder()
                .table(table)
                .tableRow(row)
                .tableColumn(column)
                .path(path + "/tr[" + rowIndex + "]/" + name + "[" + number + "]")
                .build();
    }
}
