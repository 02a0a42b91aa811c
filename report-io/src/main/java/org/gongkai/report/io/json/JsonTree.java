package org.gongkai.report.io.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Small documents as maps, lists, strings, numbers, truth values and null. Does what a mapper would, without the
 * library that hosts pin to another version.
 */
public final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonTree() {}

    /**
     * The tree of a document.
     *
     * @throws tools.jackson.core.JacksonException where it is none
     */
    public static @Nullable Object read(byte[] bytes) {
        return read(FACTORY.createParser(ObjectReadContext.empty(), bytes));
    }

    /**
     * The tree of a document.
     *
     * @throws tools.jackson.core.JacksonException where it is none
     */
    public static @Nullable Object read(String text) {
        return read(FACTORY.createParser(ObjectReadContext.empty(), text));
    }

    private static @Nullable Object read(JsonParser document) {
        try (JsonParser parser = document) {
            if (parser.nextToken() == null) {
                throw new StreamReadException(parser, "there is nothing in it");
            }
            Object tree = value(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something follows the document");
            }
            return tree;
        }
    }

    /** The tree of the value whose first token the parser stands on, up to its last. */
    public static @Nullable Object of(JsonParser parser) {
        return value(parser);
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> parser.getNumberValue();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    /** Writes a tree. */
    public static void write(@Nullable Object tree, JsonGenerator json) {
        if (tree instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, value) -> {
                json.writeName(String.valueOf(name));
                write(value, json);
            });
            json.writeEndObject();
        } else if (tree instanceof Iterable<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(item, json));
            json.writeEndArray();
        } else {
            scalar(tree, json);
        }
    }

    private static void scalar(@Nullable Object value, JsonGenerator json) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else {
            json.writeString(value.toString());
        }
    }
}
