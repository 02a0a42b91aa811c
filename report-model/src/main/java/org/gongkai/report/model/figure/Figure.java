package org.gongkai.report.model.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.report.model.support.EnumCodes;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a report. A published cell is not always a number, and blank is not zero, so a figure has a
 * state: {@link State#NUMBER}, {@link State#BLANK}, {@link State#NOT_APPLICABLE} or {@link State#UNREADABLE}.
 *
 * <p>A figure is what its text says: {@code Figure.parse(figure.toString())} equals the figure, {@code Figure.of(42)}
 * equals {@code Figure.parse("42")} and {@code Figure.of(new BigDecimal("42.00"))}, and {@code 1,295} is a figure of
 * value 1295 that differs from a plain {@code 1295}. Text in brackets behind the number is its note:
 * {@code 22（其中修订16件）} is 22 with a note. Small plain numbers are shared.
 *
 * <p>The unit is the column's, unless the text names one ({@code 251000元}).
 *
 * @since 0.1.0
 */
public final class Figure implements ReportValue {

    /** What a cell's text turned out to be. */
    public enum State {
        /** A number, whole or decimal. */
        NUMBER("number"),
        /** Nothing, or white space. */
        BLANK("blank"),
        /** A sign that the cell does not apply: {@code /}, {@code -}, {@code —}, 不适用. */
        NOT_APPLICABLE("notApplicable"),
        /** A text that is none of these, or a number of more than 18 digits. */
        UNREADABLE("unreadable");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /**
         * The state with a wire code.
         *
         * @throws IllegalArgumentException for an unknown code, naming the known ones
         */
        public static State fromCode(String code) {
            return EnumCodes.find("state of a figure", values(), State::code, code);
        }

        /** The name on the wire. */
        public String code() {
            return code;
        }
    }

    /** The most digits that a number may have; a longer one is unreadable. */
    public static final int MAX_DIGITS = 18;

    private static final long LIMIT = 1_000_000_000_000_000_000L;
    private static final int SHARED = 1024;
    private static final Figure[] SMALL = new Figure[SHARED];
    private static final Figure BLANK = new Figure(State.BLANK, 0, null, "", null);
    private static final Figure NOT_APPLICABLE = new Figure(State.NOT_APPLICABLE, 0, null, "/", null);

    static {
        for (int i = 0; i < SHARED; i++) {
            SMALL[i] = new Figure(State.NUMBER, i, null, null, null);
        }
    }

    private final State state;
    private final long whole;
    private final @Nullable BigDecimal decimal;
    /** The text read; null where it is the plain form of the number. */
    private final @Nullable String raw;

    private final @Nullable String note;

    private Figure(State state, long whole, @Nullable BigDecimal decimal, @Nullable String raw, @Nullable String note) {
        this.state = state;
        this.whole = whole;
        this.decimal = decimal;
        this.raw = raw;
        this.note = note;
    }

    /** The blank cell. */
    public static Figure blank() {
        return BLANK;
    }

    /** The cell that does not apply, printed as {@code /}. */
    public static Figure notApplicable() {
        return NOT_APPLICABLE;
    }

    /**
     * A plain whole number.
     *
     * @throws IllegalArgumentException for a number of more than 18 digits
     */
    public static Figure of(long number) {
        if (number >= 0 && number < SHARED) {
            return SMALL[(int) number];
        }
        if (number <= -LIMIT || number >= LIMIT) {
            throw new IllegalArgumentException("a figure has at most " + MAX_DIGITS + " digits: " + number);
        }
        return new Figure(State.NUMBER, number, null, null, null);
    }

    /**
     * A plain decimal number, by its value alone: 3.50 is 3.5, and 40.0000 is the whole number 40.
     *
     * @throws IllegalArgumentException for a number of more than 18 digits
     */
    public static Figure of(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        if (number.signum() == 0) {
            return of(0);
        }
        // Zeros are cut where that is cheap; a number of more digits is refused as it stands.
        boolean isHuge = number.precision() > 4 * MAX_DIGITS || (long) number.precision() - number.scale() > MAX_DIGITS;
        BigDecimal value = isHuge ? number : number.stripTrailingZeros();
        if (isTooLong(value)) {
            throw new IllegalArgumentException(
                    "a figure has at most " + MAX_DIGITS + " digits: " + FigureSyntax.quote(number));
        }
        return value.scale() <= 0 ? of(value.longValueExact()) : new Figure(State.NUMBER, 0, value, null, null);
    }

    /** Whether a number has more digits than a figure may have. */
    public static boolean isTooLong(BigDecimal number) {
        return FigureSyntax.digits(number) > MAX_DIGITS;
    }

    /**
     * The figure of a cell's text. Never fails: a text that is neither a number nor one of the known signs stays, as an
     * {@link State#UNREADABLE} figure. Spaces around the text are no part of it. A number may carry thousands
     * separators ({@code 1,295}, {@code 1，295}, {@code 1 295}), full-width digits, a sign, a unit and a note in
     * brackets. A superscript or a circled number makes a text unreadable: {@code 22²} is no 222.
     */
    public static Figure parse(String text) {
        return FigureSyntax.parse(Objects.requireNonNull(text, "text"));
    }

    /** A number under the text that was read, {@code 12.50} too; plain where the text is the number's own. */
    static Figure number(BigDecimal value, String raw, @Nullable String note) {
        Figure plain = of(value);
        return plain.toString().equals(raw) ? plain : new Figure(State.NUMBER, plain.whole, plain.decimal, raw, note);
    }

    static Figure notApplicable(String raw) {
        return raw.equals(NOT_APPLICABLE.raw) ? NOT_APPLICABLE : new Figure(State.NOT_APPLICABLE, 0, null, raw, null);
    }

    static Figure unreadable(String raw) {
        return new Figure(State.UNREADABLE, 0, null, raw, null);
    }

    /** What the cell's text turned out to be. */
    public State state() {
        return state;
    }

    /** Whether the figure is a number. */
    public boolean isNumber() {
        return state == State.NUMBER;
    }

    /** Whether the cell is blank. */
    public boolean isBlank() {
        return state == State.BLANK;
    }

    /** Whether the figure is a number without a fraction; 3.0 is. */
    public boolean isWhole() {
        return isNumber() && (decimal == null || decimal.stripTrailingZeros().scale() <= 0);
    }

    /** Whether the figure is a number and nothing else was in the cell: no separators, unit or note. */
    public boolean isPlain() {
        return isNumber() && raw == null;
    }

    /** The number; empty for any other state. */
    public Optional<BigDecimal> value() {
        return isNumber() ? Optional.of(decimal == null ? BigDecimal.valueOf(whole) : decimal) : Optional.empty();
    }

    /** The number where it has no fraction; empty for a fraction and for any other state. */
    public OptionalLong count() {
        if (!isWhole()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(decimal == null ? whole : decimal.longValueExact());
    }

    /**
     * The number where it is whole and {@code otherwise} where it is not or there is none: {@link #count()} for loops
     * that must not allocate.
     */
    public long countOr(long otherwise) {
        if (state == State.NUMBER && decimal == null) {
            return whole;
        }
        return count().orElse(otherwise);
    }

    /** The text in brackets behind the number, without the brackets. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** The unit that the text names behind the number, such as 元 or 万元; mostly there is none and the column's holds. */
    public Optional<String> unit() {
        return raw == null || !isNumber() ? Optional.empty() : FigureSyntax.unit(raw);
    }

    private Object writeReplace() {
        return new FigureText(toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Figure that
                        && state == that.state
                        && whole == that.whole
                        && Objects.equals(decimal, that.decimal)
                        && Objects.equals(raw, that.raw);
    }

    /** The same on every machine, so that figures may be keys of a distributed computation. */
    @Override
    public int hashCode() {
        return 31 * (31 * (31 * state.ordinal() + Long.hashCode(whole)) + Objects.hashCode(decimal))
                + Objects.hashCode(raw);
    }

    /** The text that was read, without the spaces around it; a plain number's own digits; empty for a blank cell. */
    @Override
    public String toString() {
        if (raw != null) {
            return raw;
        }
        return decimal == null ? Long.toString(whole) : decimal.toPlainString();
    }
}
