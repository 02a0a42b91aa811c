package org.gongkai.report.io.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.text.Surrogates;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what trees are made of: values of the library, and what Java has for JSON. */
final class ValueWriter {

    private ValueWriter() {}

    /** Writes an object; a member whose value is an empty Optional is left out. */
    static void members(Map<?, ?> members, JsonGenerator json) {
        json.writeStartObject();
        members.forEach((name, value) -> {
            Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (content != null) {
                json.writeName(name.toString());
                write(content, json);
            }
        });
        json.writeEndObject();
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof Map<?, ?> members) {
            members(members, json);
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(item, json));
            json.writeEndArray();
        } else {
            Optional<ValueShape<Object>> shape = ValueShapes.find(value);
            shape.ifPresentOrElse(known -> known.write(value, json), () -> scalar(value, json));
        }
    }

    private static void scalar(@Nullable Object value, JsonGenerator json) {
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else if (value instanceof CharSequence || value instanceof java.time.temporal.Temporal) {
            json.writeString(Surrogates.requirePaired(value.toString()));
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else {
            throw new ProblemException(Problems.of("value.unwritten", String.valueOf(value)));
        }
    }
}
