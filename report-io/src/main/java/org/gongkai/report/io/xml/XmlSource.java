package org.gongkai.report.io.xml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.report.io.text.Bytes;
import org.gongkai.report.io.text.Limits;

/** Opens a document for the JDK's stream reader, with nothing in it that could reach out or blow up. */
interface XmlSource {

    /** A new reader, at the document's beginning. */
    XMLStreamReader open() throws XMLStreamException;

    /** A document's bytes, in UTF-8. */
    static XmlSource of(byte[] bytes, Limits limits) {
        Bytes.requireWithin(bytes.length, limits);
        int start = Bytes.requireUtf8(bytes, 0, bytes.length);
        return () -> factory()
                .createXMLStreamReader(
                        new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8.name());
    }

    /** A document's text. */
    static XmlSource of(String text, Limits limits) {
        Bytes.requireWithin(text.length(), limits);
        return () -> factory().createXMLStreamReader(new StringReader(text));
    }

    /**
     * No DOCTYPE, and so no entity but the five of XML itself. Newer JDKs count those, and stop at some thousands: the
     * limits that would end a long narrative early are lifted, for without a DOCTYPE there is nothing to expand.
     */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        return factory;
    }
}
