package org.gongkai.report.rules.locate;

import java.util.Locale;
import org.gongkai.report.model.form.term.Label;

/**
 * The slip that would explain what a cell states, or what speaks for or against a repair.
 *
 * @since 0.1.0
 */
public enum RepairReason {
    /** Two neighbouring digits were swapped: 31 for 13. */
    DIGITS_SWAPPED("digitsSwapped"),
    /** One digit is another: 18 for 13. */
    DIGIT_CHANGED("digitChanged"),
    /** A digit was dropped: 3 for 13. */
    DIGIT_DROPPED("digitDropped"),
    /** A digit was added: 133 for 13. */
    DIGIT_ADDED("digitAdded"),
    /** The cell was left at 0. */
    LEFT_AS_ZERO("leftAsZero"),
    /** Some other number was written. */
    OTHER_NUMBER("otherNumber"),
    /** Two cells hold each other's number. */
    CELLS_SWAPPED("cellsSwapped"),
    /** A number stands in the wrong line or column, and 0 in its place. */
    WRONG_PLACE("wrongPlace"),
    /** The total was summed from the wrong cell. */
    TOTAL_FOLLOWED("totalFollowed"),
    /** A number was split over two cells: 2 and 0 for 20. */
    NUMBER_SPLIT("numberSplit"),
    /** A blank was dropped or put in, and the rest of the line moved by one cell. */
    LINE_SHIFTED("rowShifted"),
    /** Two lines hold each other's numbers. */
    LINES_SWAPPED("rowsSwapped"),
    /** The cell states a number that cannot be: negative, or a fraction. */
    IMPOSSIBLE_NUMBER("impossibleNumber"),
    /** The cell states no number, and the equations leave one only. */
    BLANK_FILLED("blankFilled"),
    /** A sentence of the report states what the repaired table states. */
    NARRATIVE_AGREES("narrativeAgrees"),
    /** A sentence of the report states something else than the repaired table. */
    NARRATIVE_CONTRADICTS("narrativeContradicts"),
    /** Last year's report agrees with the repaired table. */
    PREVIOUS_AGREES("previousAgrees"),
    /** Last year's report states something else than the repaired table. */
    PREVIOUS_CONTRADICTS("previousContradicts");

    private final String code;

    RepairReason(String code) {
        this.code = code;
    }

    /** The name on the wire. */
    public String code() {
        return code;
    }

    /** The reason in words of both languages. */
    public Label label() {
        return RepairTexts.label("reason." + code);
    }

    /** The reason in words: English where the locale's language is English, else Chinese. */
    public String text(Locale locale) {
        return label().text(locale);
    }
}
