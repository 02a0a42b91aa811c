package org.gongkai.report.io.value;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.text.Surrogates;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the members of small objects; one that is unknown or comes twice is an error. */
final class Members {

    private Members() {}

    /** Reads an object, each member by what is to be done with it, standing on the member's first token. */
    static void read(JsonParser parser, Map<String, Consumer<JsonParser>> known, String... required) {
        Set<String> seen = new HashSet<>();
        each(parser, name -> {
            Consumer<JsonParser> member = known.get(name);
            if (member == null) {
                throw new ProblemException(Problems.unknownProperty(
                        name, known.keySet().stream().sorted().toList()));
            }
            if (!seen.add(name)) {
                throw new ProblemException(Problems.of("property.duplicate", Problems.quote(name)));
            }
            member.accept(parser);
        });
        for (String name : required) {
            if (!seen.contains(name)) {
                throw new ProblemException(Problems.of("property.missing", Problems.quote(name)));
            }
        }
    }

    /** Reads an object; the parser stands on the first token of each member's value. */
    static void each(JsonParser parser, Consumer<String> member) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw unexpected(parser, "object");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            try {
                member.accept(name);
            } catch (DateTimeException e) {
                throw new ProblemException(Problems.invalid(e));
            }
        }
    }

    static String text(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected(parser, "text");
        }
        return Surrogates.requirePaired(parser.getString());
    }

    /** Reads an array of texts. */
    static void texts(JsonParser parser, Consumer<String> text) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw unexpected(parser, "array");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            text.accept(text(parser));
        }
    }

    static long whole(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw unexpected(parser, "integer");
        }
        try {
            return parser.getBigIntegerValue().longValueExact();
        } catch (ArithmeticException e) {
            throw unexpected(parser, "integer");
        }
    }

    static int count(JsonParser parser) {
        long number = whole(parser);
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw unexpected(parser, "integer");
        }
        return (int) number;
    }

    /** A name of a constant among the known ones. */
    static <E> E constant(String what, List<E> values, String code, java.util.function.Function<E, String> codes) {
        return values.stream()
                .filter(value -> codes.apply(value).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + what + " '" + code + "'; known: "
                        + String.join(", ", values.stream().map(codes).toList())));
    }

    private static ProblemException unexpected(JsonParser parser, String what) {
        @Nullable JsonToken token = parser.currentToken();
        String found = token == null ? "" : parser.getString();
        return new ProblemException(Problems.expected(what, found == null ? String.valueOf(token) : found));
    }
}
