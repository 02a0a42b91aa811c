package org.gongkai.report.model.form;

import org.gongkai.report.model.form.term.ChineseNumeral;

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

    /** The number with those of the groups around it: 一, 三（七）, 三（三）1. */
    static String inFormula(String code) {
        String[] parts = code.split("\\.");
        StringBuilder path = new StringBuilder(ChineseNumeral.of(Integer.parseInt(parts[1])));
        StringBuilder group = new StringBuilder(parts[0]).append('.').append(parts[1]);
        for (int i = 2; i < parts.length; i++) {
            path.append(of(group.append('.').append(parts[i]).toString()));
        }
        return path.toString();
    }
}
