package org.gongkai.report.io.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/** The way from the root element to where a reader or writer is, as an XPath. */
final class XmlPath {

    private final Deque<String> names = new ArrayDeque<>();

    void enter(String name) {
        names.addLast(name);
    }

    void leave() {
        names.removeLast();
    }

    int depth() {
        return names.size();
    }

    @Override
    public String toString() {
        return names.isEmpty() ? "" : "/" + String.join("/", names);
    }
}
