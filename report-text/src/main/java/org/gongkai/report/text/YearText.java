package org.gongkai.report.text;

/** Years of this century in words: 二〇二三年, and whatever stands for its zero: 二○二三年, 二◯二三年, 二零二三年, 二O二三年, 2O23年. */
public final class YearText {

    /** The characters of a year in words with its 年. */
    public static final int LENGTH = 5;

    private static final int DIGITS = LENGTH - 1;

    private YearText() {}

    /**
     * The year in words that begins at a place, with 年 behind it; 0 where there is none, and where the year stands in
     * plain digits.
     */
    public static int at(String compact, int start) {
        char first = compact.charAt(start);
        boolean begins = (first == '二' || first == '2') && compact.startsWith("年", start + DIGITS);
        if (!begins || isPlain(compact, start)) {
            return 0;
        }
        int year = 0;
        for (int i = start; i < start + DIGITS; i++) {
            int digit = ChineseDigit.ofAny(compact.charAt(i));
            if (digit == ChineseDigit.NONE || compact.charAt(i) == '两') {
                return 0;
            }
            year = year * 10 + digit;
        }
        return year / 100 == 20 ? year : 0;
    }

    private static boolean isPlain(String compact, int start) {
        return compact.substring(start, start + DIGITS).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A compact text with its years in words as digits, as long as it was: 二〇二三年度 as 2023年度. */
    public static String inDigits(String compact) {
        StringBuilder plain = null;
        for (int i = 0; i + DIGITS < compact.length(); i++) {
            int year = at(compact, i);
            if (year > 0) {
                plain = plain == null ? new StringBuilder(compact) : plain;
                plain.replace(i, i + DIGITS, Integer.toString(year));
            }
        }
        return plain == null ? compact : plain.toString();
    }
}
