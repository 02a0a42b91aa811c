package org.gongkai.report.io.json;

import java.math.BigDecimal;
import org.gongkai.report.io.shape.Property;
import org.gongkai.report.io.text.Surrogates;
import org.gongkai.report.model.figure.Figure;
import tools.jackson.core.JsonGenerator;

/** Writes a figure: a number, null, or an object where there is more to it. */
public final class JsonFigureWriter {

    private JsonFigureWriter() {}

    public static void write(Figure figure, JsonGenerator generator) {
        if (figure.isBlank()) {
            generator.writeNull();
        } else if (figure.isPlain()) {
            writeNumber(figure, generator);
        } else {
            writeParts(figure, generator);
        }
    }

    private static void writeNumber(Figure figure, JsonGenerator generator) {
        BigDecimal value = figure.value().orElseThrow();
        if (value.scale() == 0) {
            generator.writeNumber(value.longValueExact());
        } else {
            generator.writeNumber(value);
        }
    }

    private static void writeParts(Figure figure, JsonGenerator generator) {
        generator.writeStartObject();
        writeText(Property.RAW, figure.toString(), generator);
        if (figure.isNumber()) {
            generator.writeName(Property.VALUE.code());
            writeNumber(figure, generator);
        } else {
            writeText(Property.STATE, figure.state().code(), generator);
        }
        figure.note().ifPresent(note -> writeText(Property.NOTE, note, generator));
        generator.writeEndObject();
    }

    private static void writeText(Property property, String text, JsonGenerator generator) {
        generator.writeName(property.code());
        generator.writeString(Surrogates.requirePaired(text));
    }
}
