package org.gongkai.report.io.json;

import org.gongkai.report.io.problem.Problem;
import org.gongkai.report.io.problem.ProblemException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Says what token was found where another was expected. */
final class JsonTokens {

    private JsonTokens() {}

    static ProblemException unexpected(JsonParser parser, String what) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return new ProblemException(Problem.expectedNot(what, "end"));
        }
        return new ProblemException(
                switch (token) {
                    case START_OBJECT -> Problem.expectedNot(what, "object");
                    case START_ARRAY -> Problem.expectedNot(what, "array");
                    case VALUE_NULL -> Problem.expectedNot(what, "null");
                    case VALUE_STRING -> Problem.expectedText(what, parser.getString());
                    default -> Problem.expected(what, parser.getString());
                });
    }
}
