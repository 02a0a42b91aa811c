package org.gongkai.report.io.json;

import java.util.function.Function;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.Problem;
import org.gongkai.report.io.problem.TextPosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Puts the parser's errors into this module's terms. */
final class JsonErrors {

    private JsonErrors() {}

    static LocatedProblemException of(
            JacksonException e, JsonParser parser, Function<TokenStreamLocation, TextPosition> positions) {
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return new LocatedProblemException(
                problem(e, parser.streamReadConstraints().getMaxNestingDepth(), parser),
                parser.streamReadContext().pathAsPointer().toString(),
                positions.apply(location),
                e);
    }

    private static Problem problem(JacksonException e, int depth, JsonParser parser) {
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            return Problem.of("json.truncated");
        }
        if (!(e instanceof StreamConstraintsException)) {
            return Problem.of("json.malformed", message);
        }
        if (message.contains("nesting depth")) {
            return Problem.of("limit.depth", Integer.toString(depth));
        }
        if (message.contains("Number value length")) {
            return Problem.of(
                    "limit.number",
                    Integer.toString(parser.streamReadConstraints().getMaxNumberLength()));
        }
        if (message.contains("String value length")) {
            return Problem.of(
                    "limit.string",
                    Integer.toString(parser.streamReadConstraints().getMaxStringLength()));
        }
        return Problem.of("limit.other", message);
    }
}
