package org.gongkai.report.model.agency;

import java.util.Objects;
import java.util.regex.Pattern;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * A code of an administrative division (行政区划代码, GB/T 2260): 6 digits, the first two a province's.
 *
 * @since 0.1.0
 */
public final class DivisionCode implements ReportValue {

    private static final Pattern SYNTAX = Pattern.compile("[1-9][0-9]{5}");

    private final String text;

    private DivisionCode(String text) {
        this.text = text;
    }

    /**
     * The code of a text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException where the text is not 6 digits, the first not 0, quoting it
     */
    public static DivisionCode parse(String text) {
        Objects.requireNonNull(text, "divisionCode");
        if (!SYNTAX.matcher(text).matches()) {
            throw new IllegalArgumentException("divisionCode '" + text + "' is not 6 digits, the first not 0");
        }
        return new DivisionCode(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DivisionCode that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
