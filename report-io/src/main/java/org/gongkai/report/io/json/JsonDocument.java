package org.gongkai.report.io.json;

import java.util.function.Function;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.io.text.Bytes;
import org.gongkai.report.io.text.ReadSettings;
import org.gongkai.report.io.text.Utf8;
import org.gongkai.report.model.DisclosureReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** Reads a JSON document that consists of one report. */
public final class JsonDocument {

    private final Function<TokenStreamLocation, TextPosition> positions;
    private final ReadSettings options;

    private JsonDocument(Function<TokenStreamLocation, TextPosition> positions, ReadSettings options) {
        this.positions = positions;
        this.options = options;
    }

    public static DisclosureReport read(byte[] bytes, int offset, int length, ReadSettings options) {
        Bytes.requireWithin(length, options.limits());
        int end = offset + length;
        int start = Bytes.start(bytes, offset, end);
        if (!Utf8.isFreeOfDoubt(bytes, start, end)) {
            Bytes.requireUtf8From(bytes, start, end);
        }
        Function<TokenStreamLocation, TextPosition> positions = location -> position(bytes, start, end, location);
        JsonParser parser =
                options.limits().jsonFactory().createParser(ObjectReadContext.empty(), bytes, start, end - start);
        try {
            return new JsonDocument(positions, options).read(parser);
        } catch (LocatedProblemException e) {
            if (e.getCause() instanceof JacksonException) {
                Bytes.requireUtf8From(bytes, start, end);
            }
            throw e;
        }
    }

    public static DisclosureReport read(String text, ReadSettings options) {
        Bytes.requireWithin(text.length(), options.limits());
        JsonParser parser = options.limits().jsonFactory().createParser(ObjectReadContext.empty(), text);
        return new JsonDocument(JsonDocument::position, options).read(parser);
    }

    private DisclosureReport read(JsonParser parser) {
        try (parser) {
            return readTo(parser);
        } catch (JacksonException e) {
            throw JsonErrors.of(e, parser, positions);
        }
    }

    private DisclosureReport readTo(JsonParser parser) {
        if (parser.nextToken() == null) {
            throw new LocatedProblemException(Problems.of("empty"), "", TextPosition.UNKNOWN);
        }
        DisclosureReport report = JsonReportReader.read(parser, positions, options);
        if (parser.nextToken() != null) {
            throw new LocatedProblemException(
                    Problems.of("trailing"), "", positions.apply(parser.currentTokenLocation()));
        }
        return report;
    }

    /** A place as the parser counts it. */
    public static TextPosition position(TokenStreamLocation location) {
        return new TextPosition(location.getLineNr(), location.getColumnNr());
    }

    /** A place in bytes, its column counted in characters. */
    private static TextPosition position(byte[] bytes, int start, int end, TokenStreamLocation location) {
        long offset = location.getByteOffset();
        return offset < start || offset > end ? position(location) : TextPosition.ofByte(bytes, start, (int) offset);
    }
}
