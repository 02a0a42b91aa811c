package org.gongkai.report.io.json;

import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Says what token was found where another was expected. */
final class JsonTokens {

    private JsonTokens() {}

    static ProblemException unexpected(JsonParser parser, String what) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return new ProblemException(Problems.expectedNot(what, "end"));
        }
        return new ProblemException(
                switch (token) {
                    case START_OBJECT -> Problems.expectedNot(what, "object");
                    case START_ARRAY -> Problems.expectedNot(what, "array");
                    case VALUE_NULL -> Problems.expectedNot(what, "null");
                    case VALUE_STRING -> Problems.expectedText(what, parser.getString());
                    default -> Problems.expected(what, parser.getString());
                });
    }
}
