package org.gongkai.report.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ValueCodec;
import org.jspecify.annotations.Nullable;

/**
 * Teaches any mapper of Jackson 2 every public value of this library, by itself or inside other objects, in the shapes
 * of the formats. Found by {@code ServiceLoader}:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * }</pre>
 *
 * <p>What can be made again from what was written is read back; the rest, such as a result, refuses to be read. What is
 * not as it should be is answered with a JsonMappingException whose cause is the {@link ReportFormatException}, with
 * the path, the line and the column. Limits are the mapper's own.
 *
 * @since 0.1.0
 */
public final class GongkaiModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    /** The module, to be added to a mapper. */
    public GongkaiModule() {
        super(GongkaiModule.class.getName());
        ValueCodec.all().forEach(this::add);
    }

    private <T> void add(ValueCodec<T> codec) {
        addSerializer(codec.type(), new Writer<>(codec));
        addDeserializer(codec.type(), new Reader<>(codec));
        addKeySerializer(codec.type(), new KeyWriter<>(codec));
        if (codec.isText()) {
            addKeyDeserializer(codec.type(), new KeyReader(codec));
        }
    }

    private static final class Writer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1;

        private final transient ValueCodec<T> codec;

        Writer(ValueCodec<T> codec) {
            super(codec.type());
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            try {
                Tokens.copy(codec.write(value), generator);
            } catch (ReportFormatException e) {
                throw JsonMappingException.from(generator, e.getMessage(), e);
            }
        }

        /** The shape says what it is. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            serialize(value, generator, provider);
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final transient ValueCodec<T> codec;

        Reader(ValueCodec<T> codec) {
            super(codec.type());
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return codec.read(new Jackson2Parser(parser));
            } catch (Jackson2Parser.Failure e) {
                throw e.cause();
            } catch (ReportFormatException e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }

        /** As it is written: without the name of a class. */
        @Override
        public T deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
                throws IOException {
            return deserialize(parser, context);
        }

        @Override
        public @Nullable T getNullValue(DeserializationContext context) {
            return codec.ofNull().orElse(null);
        }
    }

    private static final class KeyWriter<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1;

        private final transient ValueCodec<T> codec;

        KeyWriter(ValueCodec<T> codec) {
            super(codec.type());
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            if (!codec.isText()) {
                // Jackson would take toString(), which is less than the value.
                throw JsonMappingException.from(
                        generator, codec.type().getSimpleName() + " is no text and so no key of a map");
            }
            generator.writeFieldName(codec.text(value));
        }
    }

    private static final class KeyReader extends KeyDeserializer {

        private final ValueCodec<?> codec;

        KeyReader(ValueCodec<?> codec) {
            this.codec = codec;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return codec.ofName(key);
            } catch (IllegalArgumentException e) {
                throw JsonMappingException.from(context, e.getMessage(), e);
            }
        }
    }
}
