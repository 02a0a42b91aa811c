package org.gongkai.report.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** One call of a StAX writer, recorded from a document. */
interface XmlStep {

    void replay(XMLStreamWriter writer) throws XMLStreamException;

    static List<XmlStep> record(XMLStreamReader reader) throws XMLStreamException {
        List<XmlStep> steps = new ArrayList<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> start(reader, steps);
                case XMLStreamReader.END_ELEMENT -> steps.add(XMLStreamWriter::writeEndElement);
                case XMLStreamReader.CHARACTERS -> {
                    String text = reader.getText();
                    steps.add(writer -> writer.writeCharacters(text));
                }
                default -> {
                    // A canonical document holds nothing else but its end.
                }
            }
        }
        return steps;
    }

    private static void start(XMLStreamReader reader, List<XmlStep> steps) {
        String name = reader.getLocalName();
        steps.add(writer -> writer.writeStartElement(name));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String uri = Objects.requireNonNull(reader.getNamespaceURI(i));
            steps.add(writer -> writer.writeDefaultNamespace(uri));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            steps.add(writer -> writer.writeAttribute(attribute, value));
        }
    }
}
