package org.gongkai.report.io.xml;

import java.time.DateTimeException;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.shape.FigureNode;
import org.gongkai.report.io.shape.Node;
import org.gongkai.report.io.shape.ObjectNode;
import org.gongkai.report.io.shape.Property;
import org.gongkai.report.io.shape.ReportDraft;
import org.gongkai.report.io.shape.ReportShape;
import org.gongkai.report.io.shape.ScalarNode;
import org.gongkai.report.io.shape.ScalarType;
import org.gongkai.report.io.shape.TableNode;
import org.gongkai.report.io.text.ReadSettings;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.Edition;

/** Reads a report from XML, led by {@link ReportShape}. Elements may stand in any order. */
public final class XmlReportReader {

    private final XmlSource source;
    private final ReadSettings options;
    private final ReportDraft draft = new ReportDraft();
    private final XmlCursor cursor;

    private XmlReportReader(XmlSource source, ReadSettings options, XMLStreamReader reader) {
        this.source = source;
        this.options = options;
        this.cursor = new XmlCursor(reader, options.limits());
    }

    /** The report of a document's bytes. */
    public static DisclosureReport read(byte[] bytes, ReadSettings settings) {
        return read(XmlSource.of(bytes, settings.limits()), settings);
    }

    /** The report of a document's text. */
    public static DisclosureReport read(String text, ReadSettings settings) {
        return read(XmlSource.of(text, settings.limits()), settings);
    }

    private static DisclosureReport read(XmlSource source, ReadSettings options) {
        try {
            XmlReportReader reader = new XmlReportReader(source, options, source.open());
            return reader.readLocated();
        } catch (XMLStreamException e) {
            throw XmlErrors.of(e, "");
        }
    }

    private DisclosureReport readLocated() {
        try {
            return readDocument();
        } catch (ProblemException e) {
            draft.rejectUnknown();
            throw cursor.error(e.problem());
        } catch (IllegalArgumentException e) {
            throw cursor.error(Problems.invalid(e));
        } catch (XMLStreamException e) {
            throw XmlErrors.of(e, cursor.path());
        }
    }

    private DisclosureReport readDocument() throws XMLStreamException {
        String root = cursor.root();
        if (!root.equals(ReportShape.ROOT.name())) {
            throw new ProblemException(Problems.expected("root", root));
        }
        readObject(ReportShape.ROOT);
        cursor.requireEnd();
        return draft.build(options.warnings());
    }

    private void readObject(ObjectNode node) throws XMLStreamException {
        cursor.requireNoAttributes();
        long seen = 0;
        while (cursor.nextChild()) {
            int place = node.place(cursor.name());
            if (place < 0) {
                draft.unknown(() -> cursor.error(Problems.unknownProperty(cursor.name(), node.memberNames())));
                cursor.skip();
                continue;
            }
            if ((seen & ObjectNode.bit(place)) != 0) {
                throw new ProblemException(Problems.of("property.duplicate", Problems.quote(cursor.name())));
            }
            seen |= ObjectNode.bit(place);
            readMember(node.member(place));
        }
        int missing = node.firstMissing(seen);
        if (missing >= 0) {
            throw new ProblemException(Problems.of(
                    "property.missing", Problems.quote(node.member(missing).name())));
        }
        node.close(draft);
        cursor.leave();
    }

    private void readMember(Node node) throws XMLStreamException {
        if (node instanceof FigureNode cell) {
            Figure figure = XmlFigureReader.read(cursor);
            Objects.requireNonNull(draft.figures()).set(cell.index(), figure);
        } else if (node instanceof ScalarNode scalar) {
            readScalar(scalar);
        } else if (node instanceof ObjectNode object) {
            readObject(object);
        } else if (node instanceof TableNode table) {
            readObject(table.content(edition()));
        }
    }

    private void readScalar(ScalarNode node) throws XMLStreamException {
        cursor.requireNoAttributes();
        String text = cursor.text();
        try {
            node.setter().accept(draft, text(node.type().kind(), text));
        } catch (DateTimeException e) {
            throw new ProblemException(Problems.invalid(e));
        }
        cursor.leave();
    }

    private String text(ScalarType.Kind kind, String text) {
        return switch (kind) {
            case TEXT -> text;
            case DATE -> XmlFigureReader.strip(text);
            case INTEGER -> XmlFigureReader.integer(text, options.limits());
            case DECIMAL -> XmlFigureReader.number(text, options.limits()).toString();
        };
    }

    /** The edition; where a table comes before it, a second reader looks ahead. */
    private Edition edition() throws XMLStreamException {
        Edition known = draft.edition();
        if (known == null) {
            known = Edition.fromCode(ahead());
            draft.edition(known);
        }
        return known;
    }

    private String ahead() throws XMLStreamException {
        XMLStreamReader reader = source.open();
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 2 && reader.getLocalName().equals(Property.EDITION.code())) {
                    return reader.getElementText();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        throw new ProblemException(Problems.of("property.missing", Problems.quote(Property.EDITION.code())));
    }
}
