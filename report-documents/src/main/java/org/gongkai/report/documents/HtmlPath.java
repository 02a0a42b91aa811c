package org.gongkai.report.documents;

import org.jsoup.nodes.Element;

/** Where elements of a page stand. */
final class HtmlPath {

    private HtmlPath() {}

    /** The path of an element, such as {@code html/body/table[2]/tbody/tr[5]}. */
    static String of(Element element) {
        Element parent = element.parent();
        String step = element.normalName();
        if (parent == null || parent.normalName().equals("#root")) {
            return step;
        }
        int index = 0;
        int count = 0;
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element sibling
                    && sibling.normalName().equals(step)) {
                count++;
                index = sibling == element ? count : index;
            }
        }
        return of(parent) + "/" + step + (count > 1 ? "[" + index + "]" : "");
    }
}
