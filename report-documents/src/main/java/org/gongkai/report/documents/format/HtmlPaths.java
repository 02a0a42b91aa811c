package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Where the elements of a page stand, such as {@code html/body/table[2]/tbody/tr[5]}. An element's children are counted
 * once, however many of them are asked for: a page may have a million tables side by side.
 */
final class HtmlPaths {

    private final Map<Element, String> known = new IdentityHashMap<>();

    /** The path of an element. */
    String of(Element element) {
        String path = known.get(element);
        if (path != null) {
            return path;
        }
        Element parent = element.parent();
        if (parent == null || parent.normalName().equals("#root")) {
            return element.normalName();
        }
        List<Element> alike = children(parent, element.normalName());
        String start = of(parent) + "/" + element.normalName();
        for (int i = 0; i < alike.size(); i++) {
            known.put(alike.get(i), alike.size() == 1 ? start : start + "[" + (i + 1) + "]");
        }
        return known.getOrDefault(element, start);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>(1);
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child
                    && child.normalName().equals(name)) {
                children.add(child);
            }
        }
        return children;
    }
}
