package org.gongkai.report.model.form;

/** The numbers of Table 3 as the form prints them: 一、 then （一） then 1. by depth. */
final class Numbering {

    private Numbering() {}

    /** The printed number of a line or group code such as {@code T3.3.1}. */
    static String of(String code) {
        String[] parts = code.split("\\.");
        int number = Integer.parseInt(parts[parts.length - 1]);
        return switch (parts.length) {
            case 2 -> ChineseNumeral.of(number) + "、";
            case 3 -> "（" + ChineseNumeral.of(number) + "）";
            default -> number + ".";
        };
    }

    /** The number without punctuation around a top-level one: 一, and 三（七） for a line within a group. */
    static String inFormula(String code) {
        String[] parts = code.split("\\.");
        String top = ChineseNumeral.of(Integer.parseInt(parts[1]));
        return parts.length == 2 ? top : top + of(code);
    }
}
