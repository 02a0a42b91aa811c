package org.gongkai.report.text;

/** Digits as people write them: 一 to 九 and 两, and all the signs that stand for zero. */
final class ChineseDigit {

    static final int NONE = -1;

    private static final String ONE_TO_NINE = "一二三四五六七八九";

    /** The numeral, the character for nought, circles drawn for it, and the letter O of three alphabets. */
    private static final String ZEROS = "〇零○◯⚪０0OoＯｏΟοОо";

    private ChineseDigit() {}

    /**
     * The value of a digit written in Chinese or as a sign for zero; {@link #NONE} for anything else, so also for 5.
     */
    static int of(char character) {
        if (ZEROS.indexOf(character) >= 0) {
            return 0;
        }
        int index = ONE_TO_NINE.indexOf(character == '两' ? '二' : character);
        return index < 0 ? NONE : index + 1;
    }

    /** The same for 0 to 9 too. */
    static int ofAny(char character) {
        return character >= '0' && character <= '9' ? character - '0' : of(character);
    }
}
