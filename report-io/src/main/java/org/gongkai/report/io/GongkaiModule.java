package org.gongkai.report.io;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches any mapper of Jackson 3 every public value of this library, by itself or inside other objects, in the shapes
 * of the formats: the report, its sections and figures, addresses (also as keys of maps), agencies, results, findings,
 * profiles, repairs and the rest.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new GongkaiModule()).build();
 * }</pre>
 *
 * <p>On the class path {@code findAndAddModules()} finds it. Databind is not among the dependencies of this artifact:
 * whoever has a mapper has it. For Jackson 2 there is {@code report-jackson2}.
 *
 * <p>What can be made again from what was written is read back; the rest, such as a result, refuses to be read. What is
 * not as it should be is answered with a DatabindException whose cause is the {@link ReportFormatException}. Limits are
 * the mapper's own.
 *
 * @since 0.1.0
 */
public final class GongkaiModule extends SimpleModule {

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

        private final ValueCodec<T> codec;

        Writer(ValueCodec<T> codec) {
            super(codec.type());
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            try {
                codec.write(value, generator);
            } catch (ReportFormatException e) {
                throw DatabindException.from(generator, e.getMessage(), e);
            }
        }

        /** The shape says what it is. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, generator, context);
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private final ValueCodec<T> codec;

        Reader(ValueCodec<T> codec) {
            super(codec.type());
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return codec.read(parser);
            } catch (ReportFormatException e) {
                throw DatabindException.from(parser, e.getMessage(), e);
            }
        }

        /** As it is written: without the name of a class. */
        @Override
        public T deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            return deserialize(parser, context);
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return codec.ofNull().orElse(null);
        }
    }

    private static final class KeyWriter<T> extends StdSerializer<T> {

        KeyWriter(ValueCodec<T> codec) {
            super(codec.type());
            this.codec = codec;
        }

        private final ValueCodec<T> codec;

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            if (!codec.isText()) {
                // Jackson would take toString(), which is less than the value.
                throw DatabindException.from(
                        generator, codec.type().getSimpleName() + " is no text and so no key of a map");
            }
            generator.writeName(new SerializedString(codec.text(value)));
        }
    }

    private static final class KeyReader extends KeyDeserializer {

        private final ValueCodec<?> codec;

        KeyReader(ValueCodec<?> codec) {
            this.codec = codec;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return codec.ofName(key);
            } catch (IllegalArgumentException e) {
                throw DatabindException.from(context, e.getMessage(), e);
            }
        }
    }
}
