package org.gongkai.report.text.word;

import org.jspecify.annotations.Nullable;

/**
 * Reads months and days: 1-11月 and 3月 are another period than the year, 1月1日至12月31日 and 12月底 are its whole, and
 * 2023年1月1日起至2023年12月31日 is that year.
 */
final class PeriodScanner {

    private static final String RANGES = "-—–~至到";
    private static final int MONTHS = 12;
    private static final int LAST_DAY = 31;

    private final String text;
    private int at;

    private PeriodScanner(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** A day, or a month without one. */
    private record Day(int year, int month, int day, boolean atEnd) {

        boolean isFirst() {
            return month == 1 && day <= 1 && !atEnd;
        }

        boolean isLast() {
            return month == MONTHS && (day == 0 || day == LAST_DAY);
        }

        boolean isEndOfYear() {
            return month == MONTHS && (atEnd || day == LAST_DAY);
        }
    }

    /** The period that begins at a place, as one word; null where none does. */
    static @Nullable Token scan(String text, int at) {
        if (!isDigit(text.charAt(at)) || at > 0 && (isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            return null;
        }
        return new PeriodScanner(text, at).period();
    }

    private @Nullable Token period() {
        int start = at;
        Day first = day(0);
        if (first == null) {
            return months(start);
        }
        int end = at;
        Day last = rangeTo(first.year());
        if (last == null) {
            at = end;
            return first.year() > 0 ? null : word(first.isEndOfYear(), start);
        }
        skip("止");
        boolean whole = first.isFirst() && last.isLast() && first.year() == last.year();
        return whole && first.year() > 0 ? Token.year(first.year(), start, at) : word(whole, start);
    }

    private Token word(boolean wholeYear, int start) {
        return Token.word(WordMeaning.of(wholeYear ? WordKind.FILLER : WordKind.PERIOD), start, at);
    }

    /** 1-11月: the first month without its 月. */
    private @Nullable Token months(int start) {
        at = start;
        int first = number(2);
        if (first < 1 || first > MONTHS || !skip(RANGES)) {
            return null;
        }
        Day last = day(0);
        return last == null ? null : word(first == 1 && last.month() == MONTHS, start);
    }

    private @Nullable Day rangeTo(int year) {
        skip("起");
        skip(",");
        return skip(RANGES) ? day(year) : null;
    }

    /** 2023年12月31日, 2023.12.31, 12月31日, 12月, 12月底. */
    private @Nullable Day day(int defaultYear) {
        int start = at;
        int year = number(4);
        boolean dotted = false;
        if (year >= 1000 && at < text.length() && "年.".indexOf(text.charAt(at)) >= 0) {
            dotted = text.charAt(at) == '.';
            at++;
        } else {
            at = start;
            year = defaultYear;
        }
        int month = number(2);
        if (month < 1 || month > MONTHS || !skip(dotted ? "." : "月")) {
            at = start;
            return null;
        }
        boolean atEnd = skip("底末");
        int behind = at;
        int day = number(2);
        if (day > 0 && (dotted || skip("日号"))) {
            return new Day(year, month, day, false);
        }
        at = behind;
        return dotted ? null : new Day(year, month, 0, atEnd);
    }

    /** A number of at most so many digits; -1 where none stands here or a longer one. */
    private int number(int most) {
        int value = 0;
        int start = at;
        while (at < text.length() && at - start <= most && isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        return at == start || at - start > most ? -1 : value;
    }

    private boolean skip(String signs) {
        boolean found = at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
        at += found ? 1 : 0;
        return found;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }
}
