package org.gongkai.report.io.xml;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements, attributes and text, escaped; characters that XML cannot carry become U+FFFD. */
public final class XmlOut {

    /** What stands within an element. */
    @FunctionalInterface
    public interface Content {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter xml;

    private XmlOut(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes to a stream, in UTF-8. */
    public static XmlOut to(OutputStream out) throws XMLStreamException {
        return new XmlOut(XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
    }

    /** The declaration of XML 1.0. */
    public void declaration() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line();
    }

    /** A document type. */
    public void doctype(String doctype) throws XMLStreamException {
        xml.writeDTD(doctype);
        line();
    }

    /** An element with attributes, given as names and values in turn. */
    public void element(String name, Content content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
        content.write();
        xml.writeEndElement();
    }

    /** An element with a text, and attributes as names and values in turn. */
    public void element(String name, String text, String... attributes) throws XMLStreamException {
        element(name, () -> text(text), attributes);
    }

    /** An element without content. */
    public void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    /** A text. */
    public void text(String text) throws XMLStreamException {
        xml.writeCharacters(clean(text));
    }

    /** A line break, between elements. */
    public void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** Ends the document. */
    public void finish() throws XMLStreamException {
        xml.writeEndDocument();
        line();
        xml.flush();
    }

    /** What is beneath, for those who write to one; it is given nothing but characters that XML can carry. */
    public XMLStreamWriter writer() {
        return xml;
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
