package org.gongkai.report.io.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** A part of a document, put aside to be read later. */
final class JsonCopy {

    /** What is copied has been within the limits of the document. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonCopy() {}

    /** The value that the parser stands on the first token of; afterwards it stands on the last. */
    static String of(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(parser, json);
        }
        return text.toString();
    }

    private static void copy(JsonParser parser, JsonGenerator json) {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                // Exactly, which a double would not be.
                json.writeNumber(parser.getDecimalValue());
            } else {
                json.copyCurrentEventExact(parser);
            }
        } while (depth > 0 && parser.nextToken() != null);
    }

    static JsonParser parser(String json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }
}
