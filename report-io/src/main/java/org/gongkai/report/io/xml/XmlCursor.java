package org.gongkai.report.io.xml;

import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.io.text.Limits;
import org.gongkai.report.model.message.Message;

/** Walks the elements of a document and knows the way it came. */
final class XmlCursor {

    private final XMLStreamReader reader;
    private final Limits limits;
    private final XmlPath path = new XmlPath();

    XmlCursor(XMLStreamReader reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    String path() {
        return path.toString();
    }

    LocatedProblemException error(Message problem) {
        return new LocatedProblemException(problem, path(), position(reader.getLocation()));
    }

    static TextPosition position(Location location) {
        return new TextPosition(Math.max(0, location.getLineNumber()), Math.max(0, location.getColumnNumber()));
    }

    /** Goes to the root element and gives its name. */
    String root() throws XMLStreamException {
        String declared = reader.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
            throw new ProblemException(Problems.of("xml.encoding", Problems.quote(declared)));
        }
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and processing instructions say nothing.
        }
        return enter();
    }

    /** Goes to the next element within the current one; false at its end. */
    boolean nextChild() throws XMLStreamException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    requireSpace();
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
    }

    private void requireSpace() {
        if (!reader.isWhiteSpace()) {
            throw new ProblemException(
                    Problems.expected("elements", reader.getText().strip()));
        }
    }

    /** The text of the current element, up to its end. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                case XMLStreamConstants.START_ELEMENT ->
                    throw new ProblemException(Problems.expected("text", "<" + reader.getLocalName() + ">"));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
    }

    private void append(StringBuilder text) {
        if (reader.getTextLength() > limits.stringLength() - text.length()) {
            throw new ProblemException(Problems.of("limit.string", Integer.toString(limits.stringLength())));
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** Skips the current element with all that it holds. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                requireDepth(path.depth() + depth - 1);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        leave();
    }

    private void requireDepth(int depth) {
        if (depth > limits.depth()) {
            throw new ProblemException(Problems.of("limit.depth", Integer.toString(limits.depth())));
        }
    }

    private String enter() {
        String name = reader.getLocalName();
        path.enter(name);
        requireDepth(path.depth());
        if (!XmlNames.NAMESPACE.equals(reader.getNamespaceURI())) {
            throw new ProblemException(Problems.of("xml.namespace", Problems.quote(name), XmlNames.NAMESPACE));
        }
        return name;
    }

    /** Leaves the current element, at its end. */
    void leave() {
        path.leave();
    }

    String name() {
        return reader.getLocalName();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int i) {
        String prefix = reader.getAttributePrefix(i);
        return prefix == null || prefix.isEmpty()
                ? reader.getAttributeLocalName(i)
                : prefix + ":" + reader.getAttributeLocalName(i);
    }

    String attribute(int i) {
        return reader.getAttributeValue(i);
    }

    /** Whether an attribute is a hint of XML Schema, such as {@code xsi:schemaLocation}. */
    boolean isSchemaHint(int i) {
        return XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(reader.getAttributeNamespace(i));
    }

    void requireNoAttributes() {
        for (int i = 0; i < attributes(); i++) {
            if (!isSchemaHint(i)) {
                throw new ProblemException(Problems.of("xml.attribute", Problems.quote(attributeName(i))));
            }
        }
    }

    /** Reads what may follow the root element: the parser lets nothing but comments through. */
    void requireEnd() throws XMLStreamException {
        while (reader.hasNext()) {
            next();
        }
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
            throw new ProblemException(Problems.of("xml.doctype"));
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new ProblemException(
                    Problems.of("xml.entity", Problems.quote(String.valueOf(reader.getLocalName()))));
        }
        return event;
    }
}
