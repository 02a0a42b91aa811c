package org.gongkai.report.documents.archive;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the XML of a part, element by element. Elements and attributes are known by their local names, for
 * transitional and strict documents differ in their namespaces only.
 *
 * <pre>{@code
 * int parent = xml.depth();
 * while (xml.nextChild(parent)) {
 *     switch (xml.name()) { … } // what is not read is skipped
 * }
 * }</pre>
 */
public final class XmlCursor {

    private static final XMLInputFactory FACTORY = factory();
    private static final int HEAD = 200;
    private static final int LONGEST_NUMBER = 9;
    private static final char REPLACEMENT = '\ufffd';
    private static final Pattern ENCODING = Pattern.compile(
            "^(?:\u00ef\u00bb\u00bf)?<\\?xml[^>]{0,100}encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"']");

    private final XMLStreamReader reader;
    private final String part;
    private int depth;
    private int tags;

    private XmlCursor(XMLStreamReader reader, String part) {
        this.reader = reader;
        this.part = part;
    }

    /**
     * No DOCTYPE, and so no entity but the five of XML itself. Newer JDKs count those, and stop at some thousands: the
     * limits that would end a long text early are lifted, for without a DOCTYPE there is nothing to expand; depth has a
     * limit of ours.
     */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    /**
     * A cursor at the outermost element of a part.
     *
     * @throws UnreadableDocumentException where the part has none
     */
    public static XmlCursor open(byte[] content, String part) {
        try {
            XmlCursor cursor =
                    new XmlCursor(FACTORY.createXMLStreamReader(new StringReader(text(content, part))), part);
            while (cursor.advance() != XMLStreamConstants.START_ELEMENT) {
                // The head of the file.
            }
            return cursor;
        } catch (XMLStreamException e) {
            throw ArchiveEntry.damaged(part);
        }
    }

    /** The text of a part. Decoded here, for the parser of the JDK writes broken bytes to standard error. */
    private static String text(byte[] content, String part) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Charset charset = StandardCharsets.UTF_8;
        Matcher declared = ENCODING.matcher(head);
        if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
            charset = StandardCharsets.UTF_16;
        } else if (declared.find() && Charset.isSupported(declared.group(1))) {
            charset = Charset.forName(declared.group(1));
        }
        String text = new String(content, charset);
        if (text.indexOf(REPLACEMENT) >= 0 && !isWhole(content, charset)) {
            throw ArchiveEntry.damaged(part);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean isWhole(byte[] content, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private int advance() {
        try {
            if (!reader.hasNext()) {
                throw ArchiveEntry.damaged(part);
            }
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                tags++;
                Limits.check(++depth, Limits.DEPTH, LimitKind.DEPTH);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                tags++;
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableDocumentException(Reason.UNSAFE_XML, part);
            }
            return event;
        } catch (XMLStreamException e) {
            throw ArchiveEntry.damaged(part);
        }
    }

    /** How many elements have begun and ended so far: one and the same tag may do both. {@link XmlTags} knows where. */
    public int tags() {
        return tags;
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** The local name of the element. */
    public String name() {
        return reader.getLocalName();
    }

    /**
     * Goes to the next element inside another, past whatever of the one before was not read.
     *
     * @param parent the {@link #depth} at the other element
     * @return false at its end
     */
    public boolean nextChild(int parent) {
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
                return false;
            }
        }
    }

    /** The text of the element, elements inside it left out; the cursor is then behind the element. */
    public String text() {
        int start = depth;
        String first = null;
        StringBuilder all = null;
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.END_ELEMENT && depth < start) {
                return all != null ? all.toString() : first == null ? "" : first;
            }
            if (depth == start && isText(event)) {
                if (first == null) {
                    first = reader.getText();
                } else {
                    all = all == null ? new StringBuilder(first) : all;
                    all.append(reader.getText());
                }
            }
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The value of an attribute, whatever its namespace; null where the element has none. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number in an attribute; empty where there is none, or another text. */
    public Optional<Integer> number(String name) {
        String value = attribute(name);
        if (value == null || value.isEmpty() || value.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        int first = value.charAt(0) == '-' ? 1 : 0;
        for (int i = first; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        return first == value.length() ? Optional.empty() : Optional.of(Integer.valueOf(value));
    }

    /** Whether the element is a switch that is on: there without {@code val}, or with one that does not say no. */
    public boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
