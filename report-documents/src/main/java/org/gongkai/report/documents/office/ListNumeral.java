package org.gongkai.report.documents.office;

import java.util.Locale;
import org.gongkai.report.model.form.term.ChineseNumeral;

/** How the number of a list is written. */
final class ListNumeral {

    /** How far Chinese numerals are counted. */
    private static final int COUNTED = 99;

    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private ListNumeral() {}

    /** A number, 0 or more, in a format of WordprocessingML; in digits where the format is none that bodies use. */
    static String of(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanDigital2",
                    "japaneseDigitalTenThousand" ->
                number >= 1 && number <= COUNTED ? ChineseNumeral.of(number) : Integer.toString(number);
            case "chineseLegalSimplified" ->
                number >= 1 && number < LEGAL.length() ? LEGAL.substring(number, number + 1) : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '\u2460');
            case "decimalEnclosedParen" -> enclosed(number, '\u2474');
            case "decimalEnclosedFullstop" -> enclosed(number, '\u2488');
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    private static String fullWidth(int number) {
        StringBuilder wide = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> wide.append((char) (digit - '0' + '\uff10')));
        return wide.toString();
    }

    private static String enclosed(int number, char one) {
        return number >= 1 && number <= 20 ? Character.toString((char) (one + number - 1)) : Integer.toString(number);
    }

    /** a to z, then aa to zz. */
    private static String letters(int number, char first) {
        if (number < 1 || number > 26 * 30) {
            return Integer.toString(number);
        }
        return Character.toString((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3_999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
