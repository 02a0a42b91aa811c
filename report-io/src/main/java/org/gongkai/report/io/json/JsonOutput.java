package org.gongkai.report.io.json;

import java.io.OutputStream;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Where JSON goes: pretty, for people, or without a byte that could be left out. */
public final class JsonOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private JsonOutput() {}

    public static JsonGenerator to(OutputStream stream, boolean pretty) {
        return FACTORY.createGenerator(context(pretty), stream);
    }

    public static JsonGenerator to(Writer writer, boolean pretty) {
        return FACTORY.createGenerator(context(pretty), writer);
    }

    private static ObjectWriteContext context(boolean pretty) {
        return pretty ? new Pretty() : ObjectWriteContext.empty();
    }

    /** Line feeds and two spaces on every machine. */
    public static PrettyPrinter prettyPrinter() {
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter);
    }

    private static final class Pretty extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return prettyPrinter();
        }
    }
}
