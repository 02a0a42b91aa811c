package org.gongkai.report.io.result;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements, attributes and text, escaped; characters that XML cannot carry become U+FFFD. */
final class XmlOut {

    /** What stands within an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter xml;

    private XmlOut(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static XmlOut to(OutputStream out) throws XMLStreamException {
        return new XmlOut(XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
    }

    void declaration() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line();
    }

    void doctype(String doctype) throws XMLStreamException {
        xml.writeDTD(doctype);
        line();
    }

    /** An element with attributes, given as names and values in turn. */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
        content.write();
        xml.writeEndElement();
    }

    void element(String name, String text, String... attributes) throws XMLStreamException {
        element(name, () -> text(text), attributes);
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(clean(text));
    }

    void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    void finish() throws XMLStreamException {
        xml.writeEndDocument();
        line();
        xml.flush();
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> clean.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD));
        return clean.toString();
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }
}
