package org.gongkai.report.io.json;

import java.util.function.Function;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.model.message.Message;
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

    private static Message problem(JacksonException e, int depth, JsonParser parser) {
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            return Problems.of("json.truncated");
        }
        if (!(e instanceof StreamConstraintsException)) {
            return Problems.of("json.malformed", message);
        }
        if (message.contains("nesting depth")) {
            return Problems.of("limit.depth", Integer.toString(depth));
        }
        if (message.contains("Number value length")) {
            return Problems.of(
                    "limit.number",
                    Integer.toString(parser.streamReadConstraints().getMaxNumberLength()));
        }
        if (message.contains("String value length")) {
            return Problems.of(
                    "limit.string",
                    Integer.toString(parser.streamReadConstraints().getMaxStringLength()));
        }
        return Problems.of("limit.other", message);
    }
}
