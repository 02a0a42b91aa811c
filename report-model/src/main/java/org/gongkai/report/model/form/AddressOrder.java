package org.gongkai.report.model.form;

/** The order of line codes: numbers compare as numbers, a group comes before its lines. */
final class AddressOrder {

    private AddressOrder() {}

    static int compareLines(String a, String b) {
        String[] left = a.substring(1).split("\\.");
        String[] right = b.substring(1).split("\\.");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int byPart = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
            if (byPart != 0) {
                return byPart;
            }
        }
        return Integer.compare(left.length, right.length);
    }
}
