package org.gongkai.report.io;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A JSON document token by token; what is not as expected is refused with its place. */
final class JsonInput {

    private final JsonParser parser;

    JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    /** What to do with a property; the parser stands on its value. */
    interface Property {
        void read(String name);
    }

    /** Reads an object's properties; the parser stands on its start, and on its end afterwards. */
    void object(Property property) {
        expect(JsonToken.START_OBJECT, "an object");
        while (next() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            next();
            property.read(name);
        }
    }

    JsonToken next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == null && !parser.streamReadContext().inRoot()) {
                throw fail("syntax", "end of input");
            }
            return token == null ? JsonToken.NOT_AVAILABLE : token;
        } catch (JacksonException e) {
            throw fail("syntax", String.valueOf(e.getOriginalMessage()));
        }
    }

    JsonToken current() {
        return parser.currentToken();
    }

    String string() {
        expect(JsonToken.VALUE_STRING, "a string");
        return raw(JsonParser::getString);
    }

    /** A string that a type of the model parses. */
    <T> T parsed(Function<String, T> parse) {
        String text = string();
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw fail("value", text, String.valueOf(e.getMessage()));
        }
    }

    BigDecimal number() {
        if (!parser.currentToken().isNumeric()) {
            throw fail("expected", "a number", found());
        }
        return raw(JsonParser::getDecimalValue);
    }

    long whole() {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return raw(JsonParser::getLongValue);
    }

    private <T> T raw(Function<JsonParser, T> read) {
        try {
            return read.apply(parser);
        } catch (JacksonException e) {
            throw fail("value", found(), String.valueOf(e.getOriginalMessage()));
        }
    }

    private void expect(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw fail("expected", what, found());
        }
    }

    String found() {
        JsonToken token = parser.currentToken();
        if (token == null || token.isStructStart() || token.isStructEnd()) {
            return String.valueOf(token);
        }
        return "'" + parser.getString() + "'";
    }

    ReportFormatException unknown(String name, Collection<String> known) {
        return fail("unknown", name, String.join(", ", known));
    }

    ReportFormatException fail(String key, String... arguments) {
        TokenStreamLocation place = parser.currentTokenLocation();
        String path = parser.streamReadContext().pathAsPointer().toString();
        return new ReportFormatException(path, place.getLineNr(), place.getColumnNr(), key, arguments);
    }
}
