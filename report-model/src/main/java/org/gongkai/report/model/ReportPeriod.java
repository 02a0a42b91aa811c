package org.gongkai.report.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * The days that a report's figures cover, both included. The text form is {@code 2023-01-01/2023-12-31}.
 *
 * @since 0.1.0
 */
public final class ReportPeriod implements ReportValue {

    private static final MonthDay FIRST = MonthDay.of(1, 1);
    private static final MonthDay LAST = MonthDay.of(12, 31);

    private final LocalDate from;
    private final LocalDate to;

    private ReportPeriod(LocalDate from, LocalDate to) {
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins: '" + from + "/" + to + "'");
        }
    }

    /**
     * The days from one to another.
     *
     * @throws IllegalArgumentException where the last day is before the first
     */
    public static ReportPeriod of(LocalDate from, LocalDate to) {
        return new ReportPeriod(from, to);
    }

    /** 1 January to 31 December of a year. */
    public static ReportPeriod ofYear(int year) {
        return of(FIRST.atYear(year), LAST.atYear(year));
    }

    /**
     * The period of a text such as {@code 2023-01-01/2023-12-31}, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException where the text is none, quoting it
     */
    public static ReportPeriod parse(String text) {
        String[] days = text.split("/", -1);
        try {
            if (days.length == 2) {
                return of(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(malformed(text), e);
        }
        throw new IllegalArgumentException(malformed(text));
    }

    private static String malformed(String text) {
        return String.format(Locale.ROOT, "not a period such as 2023-01-01/2023-12-31: '%s'", text);
    }

    /** The first day. */
    public LocalDate from() {
        return from;
    }

    /** The last day. */
    public LocalDate to() {
        return to;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportPeriod that && from.equals(that.from) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + to.hashCode();
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
