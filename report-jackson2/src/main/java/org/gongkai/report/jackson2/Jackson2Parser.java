package org.gongkai.report.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.util.JacksonFeatureSet;

/** The tokens of a parser of Jackson 2, for a reader of Jackson 3: names, places and numbers are the parser's own. */
final class Jackson2Parser extends ParserMinimalBase {

    /** What the parser said on its way through a reader that knows no such exceptions. */
    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1;

        Failure(IOException cause) {
            super(null, cause, false, false);
        }

        IOException cause() {
            return (IOException) getCause();
        }
    }

    private interface Call<T> {
        T get() throws IOException;
    }

    private final JsonParser parser;

    Jackson2Parser(JsonParser parser) {
        super(ObjectReadContext.empty());
        this.parser = parser;
        _currToken = token(parser.currentToken());
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.get();
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    private static @Nullable JsonToken token(com.fasterxml.jackson.core.@Nullable JsonToken token) {
        if (token == null) {
            return null;
        }
        return token == com.fasterxml.jackson.core.JsonToken.FIELD_NAME
                ? JsonToken.PROPERTY_NAME
                : JsonToken.valueOf(token.name());
    }

    @Override
    public @Nullable JsonToken nextToken() {
        _currToken = call(() -> token(parser.nextToken()));
        return _currToken;
    }

    @Override
    public TokenStreamContext streamReadContext() {
        return new Jackson2Context(parser.getParsingContext());
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        return location(parser.currentTokenLocation());
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return location(parser.currentLocation());
    }

    private static TokenStreamLocation location(JsonLocation place) {
        return new TokenStreamLocation(
                ContentReference.unknown(),
                place.getByteOffset(),
                place.getCharOffset(),
                place.getLineNr(),
                place.getColumnNr());
    }

    @Override
    public @Nullable String currentName() {
        return call(parser::currentName);
    }

    @Override
    public @Nullable String getString() {
        return call(parser::getText);
    }

    @Override
    public char[] getStringCharacters() {
        return call(parser::getTextCharacters);
    }

    @Override
    public int getStringLength() {
        return call(parser::getTextLength);
    }

    @Override
    public int getStringOffset() {
        return call(parser::getTextOffset);
    }

    @Override
    public boolean hasStringCharacters() {
        return parser.hasTextCharacters();
    }

    @Override
    public Number getNumberValue() {
        return call(parser::getNumberValue);
    }

    @Override
    public NumberType getNumberType() {
        return NumberType.valueOf(call(parser::getNumberType).name());
    }

    @Override
    public int getIntValue() {
        return call(parser::getIntValue);
    }

    @Override
    public long getLongValue() {
        return call(parser::getLongValue);
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return call(parser::getBigIntegerValue);
    }

    @Override
    public float getFloatValue() {
        return call(parser::getFloatValue);
    }

    @Override
    public double getDoubleValue() {
        return call(parser::getDoubleValue);
    }

    @Override
    public BigDecimal getDecimalValue() {
        return call(parser::getDecimalValue);
    }

    @Override
    public @Nullable Object getEmbeddedObject() {
        return call(parser::getEmbeddedObject);
    }

    @Override
    public byte[] getBinaryValue(tools.jackson.core.Base64Variant variant) {
        return call(parser::getBinaryValue);
    }

    @Override
    public @Nullable Object streamReadInputSource() {
        return null;
    }

    @Override
    public @Nullable Object currentValue() {
        return null;
    }

    @Override
    public void assignCurrentValue(@Nullable Object value) {
        // Readers of values need none.
    }

    @Override
    public boolean isNaN() {
        return call(parser::isNaN);
    }

    @Override
    public JacksonFeatureSet<StreamReadCapability> streamReadCapabilities() {
        return DEFAULT_READ_CAPABILITIES;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    protected void _closeInput() {
        // The parser is its owner's.
    }

    @Override
    protected void _releaseBuffers() {
        // The parser is its owner's.
    }

    @Override
    protected void _handleEOF() {
        // The parser has said so.
    }
}
