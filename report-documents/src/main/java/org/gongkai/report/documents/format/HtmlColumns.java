package org.gongkai.report.documents.format;

import java.util.BitSet;
import java.util.List;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.style.PageStyle;
import org.jsoup.nodes.Element;

/**
 * Which columns of a table are collapsed, by its {@code col} and {@code colgroup} elements: nobody sees their cells.
 */
final class HtmlColumns {

    private final BitSet collapsed = new BitSet();
    private final PageStyle style;
    private int next;

    private HtmlColumns(PageStyle style) {
        this.style = style;
    }

    static HtmlColumns of(Element table, PageStyle style) {
        HtmlColumns columns = new HtmlColumns(style);
        for (int i = 0; i < table.childNodeSize(); i++) {
            if (table.childNode(i) instanceof Element child) {
                columns.add(child, false);
            }
        }
        return columns;
    }

    private void add(Element element, boolean inCollapsed) {
        boolean hides = inCollapsed || style.isCollapsed(element) || style.isGone(element);
        if (element.normalName().equals("col")) {
            take(element, hides);
        } else if (element.normalName().equals("colgroup")) {
            if (element.childrenSize() == 0) {
                take(element, hides);
            }
            for (Element child : element.children()) {
                add(child, hides);
            }
        }
    }

    private void take(Element element, boolean hides) {
        int span = Math.min(span(element, "span"), Math.max(0, Limits.SPAN - next));
        if (hides) {
            collapsed.set(next, next + span);
        }
        next += span;
    }

    /** The cells of which something is seen. */
    List<GridCell> seen(List<GridCell> row) {
        return collapsed.isEmpty()
                ? row
                : row.stream()
                        .filter(cell -> collapsed.nextClearBit(cell.column()) < cell.end())
                        .toList();
    }

    /** A span as browsers read it: at least one, at most {@link Limits#SPAN}; 0 rows reach to the end. */
    static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        int span = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 1;
            }
            span = Math.min(Limits.SPAN, 10 * span + digit);
        }
        boolean toTheEnd = span == 0 && !value.isEmpty() && attribute.equals("rowspan");
        return toTheEnd ? Limits.SPAN : Math.max(1, span);
    }
}
