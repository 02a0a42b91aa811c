package org.gongkai.report.io.xml;

/** Writes elements, one a line and indented, for schemas. */
public final class XmlLines {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** Begins an element; attributes are given as name, value, name, value. */
    public XmlLines open(String name, String... attributes) {
        start(name, attributes).append(">\n");
        depth++;
        return this;
    }

    /** Ends an element. */
    public XmlLines close(String name) {
        depth--;
        out.append(INDENT.repeat(depth)).append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    public XmlLines empty(String name, String... attributes) {
        start(name, attributes).append("/>\n");
        return this;
    }

    /** An element that holds a text. */
    public XmlLines text(String name, String text, String... attributes) {
        start(name, attributes).append('>');
        XmlText.append(out, text, false);
        out.append("</").append(name).append(">\n");
        return this;
    }

    private StringBuilder start(String name, String... attributes) {
        out.append(INDENT.repeat(depth)).append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            XmlText.append(out, attributes[i + 1], true);
            out.append('"');
        }
        return out;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
