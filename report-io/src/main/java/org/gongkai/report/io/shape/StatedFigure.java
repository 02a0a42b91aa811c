package org.gongkai.report.io.shape;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.model.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure in parts, as an object in JSON or as attributes in XML. Its text alone says what it is; the other parts
 * spare readers the work of parsing it, and must agree with it where they are there.
 */
public final class StatedFigure {

    public enum Part {
        RAW(Property.RAW),
        VALUE(Property.VALUE),
        STATE(Property.STATE),
        NOTE(Property.NOTE);

        private final Property property;

        Part(Property property) {
            this.property = property;
        }

        String code() {
            return property.code();
        }
    }

    private static final List<String> NAMES =
            Arrays.stream(Part.values()).map(Part::code).toList();

    private final Map<Part, String> texts = new EnumMap<>(Part.class);
    private @Nullable BigDecimal value;

    /** The part of a name; refuses an unknown one and one that has been set. */
    public Part expect(String name) {
        int place = NAMES.indexOf(name);
        if (place < 0) {
            throw new ProblemException(Problems.unknownProperty(name, NAMES));
        }
        Part part = Part.values()[place];
        if (texts.containsKey(part) || part == Part.VALUE && value != null) {
            throw new ProblemException(Problems.of("property.duplicate", Problems.quote(name)));
        }
        return part;
    }

    /** The part of an attribute; in XML the number is the element's text. */
    public Part expectAttribute(String name) {
        Part part = expect(name);
        if (part == Part.VALUE) {
            throw new ProblemException(Problems.unknownProperty(name, NAMES));
        }
        return part;
    }

    public void set(Part part, String text) {
        texts.put(part, text);
    }

    public void value(BigDecimal number) {
        value = number;
    }

    /** The figure of the text; refuses parts that say otherwise. */
    public Figure figure() {
        String raw = texts.get(Part.RAW);
        if (raw == null) {
            throw new ProblemException(Problems.of("property.missing", Problems.quote(Part.RAW.code())));
        }
        Figure figure = Figure.parse(raw);
        agree(Part.STATE, texts.get(Part.STATE), figure.state().code(), raw);
        agree(Part.NOTE, texts.get(Part.NOTE), figure.note().orElse(null), raw);
        if (value != null) {
            BigDecimal number = figure.value().orElse(null);
            boolean same = number != null && number.compareTo(value) == 0;
            agree(Part.VALUE, value.toString(), same ? value.toString() : text(number), raw);
        }
        return figure;
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static void agree(Part part, @Nullable String stated, @Nullable String parsed, String raw) {
        if (stated != null && !Objects.equals(stated, parsed)) {
            throw new ProblemException(Problems.of(
                    "figure.contradiction",
                    Problems.quote(part.code()),
                    Problems.quote(stated),
                    Problems.quote(raw),
                    parsed == null ? Problems.words("figure.nothing") : Problems.quote(parsed)));
        }
    }
}
