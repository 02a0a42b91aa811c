package org.gongkai.report.io;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.io.json.JsonDocument;
import org.gongkai.report.io.json.JsonOutput;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.value.ValueShape;
import org.gongkai.report.io.value.ValueShapes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A public value of this library as JSON by itself, in the shape that the formats give it: what the modules for mappers
 * stand on, and one for another kind of mapper could.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public final class ValueCodec<T> {

    private final ValueShape<T> shape;

    private ValueCodec(ValueShape<T> shape) {
        this.shape = shape;
    }

    /** One for each public type, the report first. */
    public static List<ValueCodec<?>> all() {
        return Stream.concat(
                        Stream.of(ValueShapes.report(ReadOptions.standard().settings())), ValueShapes.all().stream())
                .<ValueCodec<?>>map(ValueCodec::new)
                .toList();
    }

    /** The type; values of its subtypes are written alike. */
    public Class<T> type() {
        return shape.type();
    }

    /** Whether values are texts, so that they may be keys of a map, too. */
    public boolean isText() {
        return shape.isText();
    }

    /** The value that null stands for: a blank cell's figure; mostly there is none. */
    public Optional<T> ofNull() {
        return shape.ofNull();
    }

    /**
     * Writes a value.
     *
     * @throws ReportFormatException where it has no form in JSON
     */
    public void write(T value, JsonGenerator generator) {
        try {
            shape.write(value, generator);
        } catch (LocatedProblemException e) {
            throw new ReportFormatException(e);
        }
    }

    /**
     * A value as JSON.
     *
     * @throws ReportFormatException where it has no form in JSON
     */
    public String write(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonOutput.to(text, false)) {
            write(value, generator);
        }
        return text.toString();
    }

    /**
     * The value whose first token the parser stands on; afterwards it stands on the last.
     *
     * @throws ReportFormatException where it is none, or is written only
     */
    public T read(JsonParser parser) {
        return ReportFormatException.from(() -> shape.read(parser, JsonDocument::position));
    }

    /**
     * The key of a map for a value.
     *
     * @throws IllegalStateException where values are no texts
     */
    public String text(T value) {
        return shape.text(value);
    }

    /**
     * The value of a map's key.
     *
     * @throws IllegalArgumentException where it is none
     */
    public T ofName(String name) {
        return shape.ofName(name);
    }
}
