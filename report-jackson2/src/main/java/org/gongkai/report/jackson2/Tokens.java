package org.gongkai.report.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what the formats wrote once more, with a generator of Jackson 2. */
final class Tokens {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Tokens() {}

    static void copy(String json, JsonGenerator generator) throws IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                copy(token, parser, generator);
            }
        }
    }

    private static void copy(JsonToken token, JsonParser parser, JsonGenerator generator) throws IOException {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeFieldName(parser.currentName());
            case VALUE_STRING -> generator.writeString(parser.getString());
            case VALUE_NUMBER_INT -> number(parser, generator);
            case VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> generator.writeNull();
            default -> throw new IllegalStateException("no token of a document: " + token);
        }
    }

    /** In the narrowest type, as a mapper's trees tell numbers apart by it. */
    private static void number(JsonParser parser, JsonGenerator generator) throws IOException {
        switch (parser.getNumberType()) {
            case INT -> generator.writeNumber(parser.getIntValue());
            case LONG -> generator.writeNumber(parser.getLongValue());
            default -> generator.writeNumber(parser.getBigIntegerValue());
        }
    }
}
