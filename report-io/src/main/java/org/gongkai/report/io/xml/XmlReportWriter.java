package org.gongkai.report.io.xml;

import java.util.Optional;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.io.shape.FigureNode;
import org.gongkai.report.io.shape.Node;
import org.gongkai.report.io.shape.ObjectNode;
import org.gongkai.report.io.shape.Property;
import org.gongkai.report.io.shape.ReportShape;
import org.gongkai.report.io.shape.ScalarNode;
import org.gongkai.report.io.shape.TableNode;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;

/**
 * Writes a report as XML, led by {@link ReportShape}. Not on the JDK's stream writer, which leaves line feeds in
 * attributes as they are, so that they come back as spaces.
 */
public final class XmlReportWriter {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final XmlPath path = new XmlPath();
    private final DisclosureReport report;
    private final boolean pretty;

    private XmlReportWriter(DisclosureReport report, boolean pretty) {
        this.report = report;
        this.pretty = pretty;
    }

    public static String write(DisclosureReport report, boolean pretty) {
        XmlReportWriter writer = new XmlReportWriter(report, pretty);
        try {
            return writer.write();
        } catch (ProblemException e) {
            throw new LocatedProblemException(e.problem(), writer.path.toString(), TextPosition.UNKNOWN);
        }
    }

    private String write() {
        if (pretty) {
            out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        }
        out.append('<').append(ReportShape.ROOT.name());
        attribute("xmlns", XmlNames.NAMESPACE);
        writeContent(ReportShape.ROOT);
        if (pretty) {
            out.append('\n');
        }
        return out.toString();
    }

    private void writeContent(ObjectNode node) {
        out.append('>');
        path.enter(node.name());
        int start = out.length();
        node.members().forEach(this::writeMember);
        path.leave();
        if (out.length() > start) {
            newLine();
        }
        close(node.name());
    }

    private void writeMember(Node member) {
        if (member instanceof FigureNode cell) {
            writeFigure(cell, report.figures().get(cell.index()));
        } else if (member instanceof ScalarNode scalar) {
            scalar.getter().apply(report).ifPresent(text -> writeText(scalar.name(), text));
        } else if (member instanceof TableNode table) {
            open(table.name());
            writeContent(table.content(report.edition()));
        } else if (member instanceof ObjectNode object && object.isPresent(report)) {
            open(object.name());
            writeContent(object);
        }
    }

    private void writeText(String name, String text) {
        open(name);
        path.enter(name);
        out.append('>');
        XmlText.append(out, text, false);
        close(name);
        path.leave();
    }

    /** Attributes in the order of the alphabet, as in Canonical XML. */
    private void writeFigure(FigureNode cell, Figure figure) {
        open(cell.name());
        path.enter(cell.name());
        if (!figure.isPlain() && !figure.isBlank()) {
            figure.note().ifPresent(note -> attribute(Property.NOTE.code(), note));
            attribute(Property.RAW.code(), figure.toString());
            if (!figure.isNumber()) {
                attribute(Property.STATE.code(), figure.state().code());
            }
        }
        Optional<String> number = figure.value().map(value -> value.toPlainString());
        if (number.isEmpty() && pretty) {
            out.append("/>");
        } else {
            out.append('>').append(number.orElse(""));
            close(cell.name());
        }
        path.leave();
    }

    private void open(String name) {
        newLine();
        out.append('<').append(name);
    }

    private void close(String name) {
        out.append("</").append(name).append('>');
    }

    private void attribute(String name, String text) {
        out.append(' ').append(name).append("=\"");
        XmlText.append(out, text, true);
        out.append('"');
    }

    private void newLine() {
        if (pretty) {
            out.append('\n').append(INDENT.repeat(path.depth()));
        }
    }
}
