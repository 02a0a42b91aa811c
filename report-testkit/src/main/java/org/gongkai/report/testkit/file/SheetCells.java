package org.gongkai.report.testkit.file;

import java.math.BigDecimal;
import java.math.MathContext;

/** Cells of a workbook, with what happens to them. */
final class SheetCells {

    /** A binary number has as many digits at most that are worth writing. */
    private static final MathContext DIGITS = new MathContext(17);

    private final Dice dice;
    private final StringBuilder shared = new StringBuilder();
    private int sharedCount;

    SheetCells(Dice dice) {
        this.dice = dice;
    }

    /** A cell, still without its name. */
    String of(String text, boolean figure) {
        FileNoise noise = dice.noiseOf(figure);
        if (noise == FileNoise.RICH_TEXT && text.length() > 1) {
            return string(
                    piece(text.substring(0, 1)) + piece(text.substring(1)) + "<rPh sb=\"0\" eb=\"1\"><t>12</t></rPh>");
        }
        if (!isNumber(text) || noise == null) {
            return cell(text);
        }
        return switch (noise) {
            case FORMULAS -> "<c><f>SUM(X1:Y1)</f>" + value(text) + "</c>";
            case DISPLAY_FORMATS -> "<c s=\"1\">" + value(text) + "</c>";
            case NEAREST_NUMBERS ->
                text.contains(".")
                        ? "<c>"
                                + value(new BigDecimal(Double.parseDouble(text))
                                        .round(DIGITS)
                                        .toPlainString()) + "</c>"
                        : cell(text);
            case UNCACHED_FORMULAS -> "<c><f>SUM(X1:Y1)</f></c>";
            case ERRORS -> "<c t=\"e\"><f>X1/0</f>" + value("#REF!") + "</c>";
            case DATES -> "<c s=\"2\">" + value(text) + "</c>";
            default -> cell(text);
        };
    }

    private static boolean isNumber(String text) {
        return text.matches("-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]+)?");
    }

    private String cell(String text) {
        return text.isEmpty() || isNumber(text) || !dice.has(FileNoise.SHARED_STRINGS)
                ? plain(text)
                : string("<t xml:space=\"preserve\">" + Parts.escape(text) + "</t>");
    }

    /** A cell that nothing happens to. */
    static String plain(String text) {
        return text.isEmpty()
                ? "<c/>"
                : isNumber(text)
                        ? "<c>" + value(text) + "</c>"
                        : inline("<t xml:space=\"preserve\">" + Parts.escape(text) + "</t>");
    }

    private String string(String content) {
        if (!dice.has(FileNoise.SHARED_STRINGS)) {
            return inline(content);
        }
        shared.append("<si>").append(content).append("</si>");
        return "<c t=\"s\">" + value(Integer.toString(sharedCount++)) + "</c>";
    }

    private static String inline(String content) {
        return "<c t=\"inlineStr\"><is>" + content + "</is></c>";
    }

    private static String piece(String text) {
        return "<r><t xml:space=\"preserve\">" + Parts.escape(text) + "</t></r>";
    }

    private static String value(String text) {
        return "<v>" + text + "</v>";
    }

    String sharedStrings() {
        return shared.toString();
    }

    /** The looks that cells have: as it comes, with separators, a date. */
    static String styles(String namespace) {
        return "<styleSheet " + namespace + "><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\""
                + "#,##0.###_ ;(#,##0.###)\"/></numFmts>"
                + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"170\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }
}
