package org.gongkai.report.io.json;

import java.math.BigDecimal;
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
import org.gongkai.report.io.text.Surrogates;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
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
        try {
            new JsonReportWriter(generator, report).writeMembers(ReportShape.ROOT);
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
                writeFigure(report.figures().get(figure.index()));
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

    private void writeFigure(Figure figure) {
        if (figure.isBlank()) {
            generator.writeNull();
        } else if (figure.isPlain()) {
            writeNumber(figure);
        } else {
            writeParts(figure);
        }
    }

    private void writeNumber(Figure figure) {
        BigDecimal value = figure.value().orElseThrow();
        if (value.scale() == 0) {
            generator.writeNumber(value.longValueExact());
        } else {
            generator.writeNumber(value);
        }
    }

    private void writeParts(Figure figure) {
        generator.writeStartObject();
        writeText(Property.RAW, figure.toString());
        if (figure.isNumber()) {
            generator.writeName(Property.VALUE.code());
            writeNumber(figure);
        } else {
            writeText(Property.STATE, figure.state().code());
        }
        figure.note().ifPresent(note -> writeText(Property.NOTE, note));
        generator.writeEndObject();
    }

    private void writeText(Property property, String text) {
        generator.writeName(property.code());
        generator.writeString(Surrogates.requirePaired(text));
    }
}
