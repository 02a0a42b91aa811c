package org.gongkai.report.io.json;

import java.math.BigDecimal;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.shape.StatedFigure;
import org.gongkai.report.io.text.Surrogates;
import org.gongkai.report.model.figure.Figure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a figure: a number, null, or an object where there is more to it. */
public final class JsonFigureReader {

    private final JsonParser parser;
    private final StatedFigure stated = new StatedFigure();

    private JsonFigureReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the figure whose first token the parser stands on. */
    public static Figure read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_NULL -> Figure.blank();
            case START_OBJECT -> parts(parser);
            default -> throw JsonTokens.unexpected(parser, "figure");
        };
    }

    private static Figure whole(JsonParser parser) {
        if (parser.getNumberType() == JsonParser.NumberType.INT) {
            return Figure.of(parser.getIntValue());
        }
        return decimal(parser);
    }

    private static Figure decimal(JsonParser parser) {
        try {
            return Figure.of(parser.getDecimalValue());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problems.of("digits", Problems.quote(parser.getString())));
        }
    }

    private static Figure parts(JsonParser parser) {
        JsonFigureReader reader = new JsonFigureReader(parser);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            StatedFigure.Part part = reader.stated.expect(name);
            parser.nextToken();
            reader.readPart(part);
        }
        return reader.stated.figure();
    }

    private void readPart(StatedFigure.Part part) {
        if (part == StatedFigure.Part.VALUE) {
            stated.value(number());
        } else {
            stated.set(part, text());
        }
    }

    private String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw JsonTokens.unexpected(parser, "text");
        }
        return Surrogates.requirePaired(parser.getString());
    }

    private BigDecimal number() {
        @Nullable JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw JsonTokens.unexpected(parser, "number");
        }
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw new ProblemException(Problems.expected("number", parser.getString()));
        }
    }
}
