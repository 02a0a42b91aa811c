package org.gongkai.report.documents.office;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a sheet, such as {@code B2:D5}.
 *
 * @param row the first row, from 1
 * @param column the first column, from 1
 * @param lastRow the last row
 * @param lastColumn the last column
 */
record CellRange(int row, int column, int lastRow, int lastColumn) {

    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

    static Optional<CellRange> parse(String reference) {
        String[] corners = reference.split(":");
        Matcher first = CELL.matcher(corners[0]);
        Matcher last = CELL.matcher(corners[corners.length - 1]);
        if (corners.length > 2 || !first.matches() || !last.matches()) {
            return Optional.empty();
        }
        CellRange range = new CellRange(
                Integer.parseInt(first.group(2)),
                number(first.group(1)),
                Integer.parseInt(last.group(2)),
                number(last.group(1)));
        return range.row <= range.lastRow && range.column <= range.lastColumn ? Optional.of(range) : Optional.empty();
    }

    /** The column of a cell's name. */
    static Optional<Integer> column(String reference) {
        Matcher cell = CELL.matcher(reference);
        return cell.matches() ? Optional.of(number(cell.group(1))) : Optional.empty();
    }

    private static int number(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = 26 * number + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return number;
    }

    /** The name of a cell. */
    static String name(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    int width() {
        return lastColumn - column + 1;
    }

    int height() {
        return lastRow - row + 1;
    }
}
