package org.gongkai.report.io.value;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.model.message.GongkaiException;
import org.gongkai.report.model.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * How values of a type are written, and read where that makes sense.
 *
 * @param <T> the type
 */
public final class ValueShape<T> {

    /** Reads a value off tokens. */
    @FunctionalInterface
    interface Reader<T> {

        /** The value whose first token the parser stands on, up to its last. */
        T read(JsonParser parser, Function<TokenStreamLocation, TextPosition> positions);
    }

    private final Class<T> type;
    private final BiConsumer<T, JsonGenerator> writer;
    private final Reader<T> reader;
    private final @Nullable Function<T, String> text;
    private final @Nullable Function<String, T> parser;
    private final @Nullable T ofNull;

    private ValueShape(
            Class<T> type,
            BiConsumer<T, JsonGenerator> writer,
            Reader<T> reader,
            @Nullable Function<T, String> text,
            @Nullable Function<String, T> parser,
            @Nullable T ofNull) {
        this.type = type;
        this.writer = writer;
        this.reader = reader;
        this.text = text;
        this.parser = parser;
        this.ofNull = ofNull;
    }

    static <T> ValueShape<T> of(Class<T> type, BiConsumer<T, JsonGenerator> writer, Reader<T> reader) {
        return new ValueShape<>(type, writer, reader, null, null, null);
    }

    /** A shape that is written only. */
    static <T> ValueShape<T> written(Class<T> type, BiConsumer<T, JsonGenerator> writer) {
        return of(type, writer, (parser, positions) -> {
            throw new ProblemException(Problems.of("value.unread", type.getSimpleName()));
        });
    }

    /** A type that has no shape: a tool, and no value. */
    static <T> ValueShape<T> unwritten(Class<T> type) {
        return written(type, (value, json) -> {
            throw new ProblemException(Problems.of("value.unwritten", type.getSimpleName()));
        });
    }

    /** A value that is its text. */
    static <T> ValueShape<T> text(Class<T> type, Function<T, String> text, Function<String, T> parser) {
        return new ValueShape<>(
                type,
                (value, json) -> json.writeString(text.apply(value)),
                (json, positions) -> parser.apply(Members.text(json)),
                text,
                parser,
                null);
    }

    /** The same, where null means a value. */
    ValueShape<T> withNull(T value) {
        return new ValueShape<>(type, writer, reader, text, parser, value);
    }

    /** The type. */
    public Class<T> type() {
        return type;
    }

    /** Whether values are texts, so that they may be names of members too. */
    public boolean isText() {
        return parser != null;
    }

    /**
     * The name of a member for a value.
     *
     * @throws IllegalStateException where values are no texts
     */
    public String text(T value) {
        if (text == null) {
            throw new IllegalStateException(type.getSimpleName() + " is no name");
        }
        return text.apply(value);
    }

    /** What null means; empty where it is no value. */
    public Optional<T> ofNull() {
        return Optional.ofNullable(ofNull);
    }

    /**
     * Writes a value.
     *
     * @throws LocatedProblemException where it cannot be written
     */
    public void write(T value, JsonGenerator generator) {
        try {
            writer.accept(value, generator);
        } catch (ProblemException e) {
            throw new LocatedProblemException(
                    e.problem(), generator.streamWriteContext().pathAsPointer().toString(), TextPosition.UNKNOWN);
        }
    }

    /**
     * The value whose first token the parser stands on.
     *
     * @throws LocatedProblemException where it is none
     */
    public T read(JsonParser tokens, Function<TokenStreamLocation, TextPosition> positions) {
        try {
            return reader.read(tokens, positions);
        } catch (ProblemException e) {
            throw located(e.problem(), tokens, positions);
        } catch (IllegalArgumentException | GongkaiException e) {
            throw located(Problems.invalid(e), tokens, positions);
        }
    }

    private static LocatedProblemException located(
            Message problem, JsonParser tokens, Function<TokenStreamLocation, TextPosition> positions) {
        return new LocatedProblemException(
                problem,
                tokens.streamReadContext().pathAsPointer().toString(),
                positions.apply(tokens.currentTokenLocation()));
    }

    /**
     * The value of a member's name.
     *
     * @throws IllegalArgumentException where it is none
     */
    public T ofName(String name) {
        if (parser == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " is no name: '" + name + "'");
        }
        return parser.apply(name);
    }
}
