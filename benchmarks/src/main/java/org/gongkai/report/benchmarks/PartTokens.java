package org.gongkai.report.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The least that a reader of a zip file of XML has to do: it unpacks parts, and looks at their XML token by token. */
final class PartTokens {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    private PartTokens() {}

    /** How many signs the names and texts of some parts have. */
    static long count(byte[] file, Predicate<String> parts) throws IOException, XMLStreamException {
        long seen = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.test(entry.getName())) {
                    seen += tokens(zip.readAllBytes());
                }
            }
        }
        return seen;
    }

    private static long tokens(byte[] part) throws XMLStreamException {
        long seen = 0;
        XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                seen += xml.getLocalName().length() + xml.getAttributeCount();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                seen += xml.getText().length();
            }
        }
        return seen;
    }
}
