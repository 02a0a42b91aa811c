package org.gongkai.report.io;

import java.util.function.Function;
import org.gongkai.report.model.DisclosureReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** Reads a JSON document that consists of one report. */
final class JsonDocument {

    private final Function<TokenStreamLocation, TextPosition> positions;
    private final ReadOptions options;

    private JsonDocument(Function<TokenStreamLocation, TextPosition> positions, ReadOptions options) {
        this.positions = positions;
        this.options = options;
    }

    static DisclosureReport read(byte[] bytes, int offset, int length, ReadOptions options) {
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
        } catch (ReportFormatException e) {
            if (e.getCause() instanceof JacksonException) {
                Bytes.requireUtf8From(bytes, start, end);
            }
            throw e;
        }
    }

    static DisclosureReport read(String text, ReadOptions options) {
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
            throw new ReportFormatException(Problem.of("empty"), "", TextPosition.UNKNOWN);
        }
        DisclosureReport report = JsonReportReader.read(parser, positions, options);
        if (parser.nextToken() != null) {
            throw new ReportFormatException(Problem.of("trailing"), "", positions.apply(parser.currentTokenLocation()));
        }
        return report;
    }

    /** A place as the parser counts it. */
    static TextPosition position(TokenStreamLocation location) {
        return new TextPosition(location.getLineNr(), location.getColumnNr());
    }

    /** A place in bytes, its column counted in characters. */
    private static TextPosition position(byte[] bytes, int start, int end, TokenStreamLocation location) {
        long offset = location.getByteOffset();
        return offset < start || offset > end ? position(location) : TextPosition.ofByte(bytes, start, (int) offset);
    }
}
