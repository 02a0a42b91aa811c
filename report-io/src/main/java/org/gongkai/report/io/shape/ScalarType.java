package org.gongkai.report.io.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.report.model.form.term.Label;

/**
 * What a single value looks like on the wire.
 *
 * @param kind text or number
 * @param codes the texts that may stand there; empty where any may
 * @param pattern the regular expression that a text follows, in the syntax common to JSON Schema and XML Schema
 */
public record ScalarType(Kind kind, List<Code> codes, Optional<String> pattern) {

    public enum Kind {
        TEXT,
        DATE,
        INTEGER,
        DECIMAL;

        public boolean isNumber() {
            return this == INTEGER || this == DECIMAL;
        }
    }

    /**
     * A text with a fixed meaning.
     *
     * @param text the text
     * @param label what it means
     */
    public record Code(String text, Label label) {}

    static final ScalarType TEXT = of(Kind.TEXT);
    static final ScalarType NOT_EMPTY = pattern("[\\s\\S]+");
    static final ScalarType INTEGER = of(Kind.INTEGER);
    static final ScalarType DECIMAL = of(Kind.DECIMAL);
    static final ScalarType DATE =
            new ScalarType(Kind.DATE, List.of(), Optional.of("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"));

    private static ScalarType of(Kind kind) {
        return new ScalarType(kind, List.of(), Optional.empty());
    }

    static ScalarType pattern(String pattern) {
        return new ScalarType(Kind.TEXT, List.of(), Optional.of(pattern));
    }

    static <E> ScalarType codes(E[] values, Function<E, String> code, Function<E, Label> label) {
        return new ScalarType(
                Kind.TEXT,
                Arrays.stream(values)
                        .map(value -> new Code(code.apply(value), label.apply(value)))
                        .toList(),
                Optional.empty());
    }
}
