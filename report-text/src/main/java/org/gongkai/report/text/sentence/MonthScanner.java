package org.gongkai.report.text.sentence;

import java.util.Optional;

/** Reads months: 1-11月 and 3月 are another period than the year, 1月1日至12月31日 and 12月底 are its whole. */
final class MonthScanner {

    private static final String RANGES = "-—–~至到";
    private static final int MONTHS = 12;

    private final String text;
    private int at;
    private int first;
    private int last;
    private boolean ends;

    private MonthScanner(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The months that stand at a place, as one word; empty where there are none. */
    static Optional<Token> scan(String text, int at) {
        if (!isDigit(text.charAt(at)) || at > 0 && (isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            return Optional.empty();
        }
        MonthScanner scanner = new MonthScanner(text, at);
        return scanner.months()
                ? Optional.of(Token.word(
                        WordMeaning.of(scanner.isWholeYear() ? WordKind.FILLER : WordKind.PERIOD), at, scanner.at))
                : Optional.empty();
    }

    private boolean months() {
        first = number();
        if (first < 1 || first > MONTHS) {
            return false;
        }
        last = first;
        boolean named = month();
        int end = at;
        if (isAt(RANGES)) {
            at++;
            int other = number();
            if (other >= 1 && other <= MONTHS && month()) {
                last = other;
                return true;
            }
            at = end;
        }
        return named;
    }

    /** 月, perhaps with a day or 底 behind it. */
    private boolean month() {
        if (!isAt("月")) {
            return false;
        }
        at++;
        ends = isAt("底末");
        int behind = at;
        int day = number();
        if (day > 0 && isAt("日号")) {
            at++;
            ends = day == 31;
        } else {
            at = behind;
        }
        return true;
    }

    private boolean isWholeYear() {
        return last == MONTHS && (first == 1 || ends);
    }

    private int number() {
        int start = at;
        while (at < text.length() && at - start < 3 && isDigit(text.charAt(at))) {
            at++;
        }
        return at == start || at - start > 2 ? -1 : Integer.parseInt(text.substring(start, at));
    }

    private boolean isAt(String signs) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }
}
