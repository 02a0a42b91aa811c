package org.gongkai.report.io.json;

import java.math.BigDecimal;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.io.shape.FigureNode;
import org.gongkai.report.io.shape.Node;
import org.gongkai.report.io.shape.ObjectNode;
import org.gongkai.report.io.shape.ReportPart;
import org.gongkai.report.io.shape.ReportShape;
import org.gongkai.report.io.shape.ScalarNode;
import org.gongkai.report.io.shape.TableNode;
import org.gongkai.report.io.text.Surrogates;
import org.gongkai.report.model.DisclosureReport;
import tools.jackson.core.JsonGenerator;

/** Writes a report as tokens, led by {@link ReportShape}. */
public final class JsonReportWriter {

    private final JsonGenerator generator;
    private final DisclosureReport report;

    private JsonReportWriter(JsonGenerator generator, DisclosureReport report) {
        this.generator = generator;
        this.report = report;
    }

    public static void write(JsonGenerator generator, DisclosureReport report) {
        write(generator, report, ReportShape.ROOT);
    }

    /** Writes a part of a report as an object of its own. */
    public static <T> void writePart(JsonGenerator generator, T value, ReportPart<T> part) {
        DisclosureReport carrier = part.carrier(value);
        write(generator, carrier, part.node(carrier.edition()));
    }

    private static void write(JsonGenerator generator, DisclosureReport report, ObjectNode node) {
        try {
            new JsonReportWriter(generator, report).writeMembers(node);
        } catch (ProblemException e) {
            String path = generator.streamWriteContext().pathAsPointer().toString();
            throw new LocatedProblemException(e.problem(), path, TextPosition.UNKNOWN);
        }
    }

    private void writeMembers(ObjectNode node) {
        generator.writeStartObject();
        for (int i = 0; i < node.size(); i++) {
            Node member = node.member(i);
            if (member instanceof FigureNode figure) {
                generator.writeName(node.memberName(i));
                JsonFigureWriter.write(report.figures().get(figure.index()), generator);
            } else if (member instanceof ScalarNode scalar) {
                scalar.getter().apply(report).ifPresent(text -> writeScalar(scalar, text));
            } else if (member instanceof TableNode table) {
                generator.writeName(node.memberName(i));
                writeMembers(table.content(report.edition()));
            } else if (member instanceof ObjectNode object && object.isPresent(report)) {
                generator.writeName(node.memberName(i));
                writeMembers(object);
            }
        }
        generator.writeEndObject();
    }

    private void writeScalar(ScalarNode node, String text) {
        generator.writeName(node.name());
        switch (node.type().kind()) {
            case INTEGER -> generator.writeNumber(Long.parseLong(text));
            case DECIMAL -> generator.writeNumber(new BigDecimal(text));
            case TEXT, DATE -> generator.writeString(Surrogates.requirePaired(text));
        }
    }
}
