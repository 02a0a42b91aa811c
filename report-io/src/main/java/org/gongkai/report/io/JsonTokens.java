package org.gongkai.report.io;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Says what token was found where another was expected. */
final class JsonTokens {

    private JsonTokens() {}

    static Refusal unexpected(JsonParser parser, String what) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return new Refusal(Problem.expectedNot(what, "end"));
        }
        return new Refusal(
                switch (token) {
                    case START_OBJECT -> Problem.expectedNot(what, "object");
                    case START_ARRAY -> Problem.expectedNot(what, "array");
                    case VALUE_NULL -> Problem.expectedNot(what, "null");
                    case VALUE_STRING -> Problem.expectedText(what, parser.getString());
                    default -> Problem.expected(what, parser.getString());
                });
    }
}
