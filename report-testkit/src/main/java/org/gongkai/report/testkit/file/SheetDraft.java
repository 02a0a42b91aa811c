package org.gongkai.report.testkit.file;

import java.util.ArrayList;
import java.util.List;

/** A sheet on its way into a workbook. */
final class SheetDraft {

    private static final int LETTERS = 26;

    private final int firstColumn;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder cells = new StringBuilder();
    private final List<String> merges = new ArrayList<>();
    private int row;
    private boolean rowHidden;
    private boolean hidden;

    /** A sheet with nothing in its first rows and columns. */
    SheetDraft(int firstRow, int firstColumn) {
        this.row = firstRow;
        this.firstColumn = firstColumn;
    }

    void hide() {
        hidden = true;
    }

    boolean hidden() {
        return hidden;
    }

    void hideRow() {
        rowHidden = true;
    }

    /** Puts a cell into the row; {@code cell} lacks its name. */
    void put(int column, String cell) {
        cells.append(cell.replaceFirst("<c", "<c r=\"" + name(row, column) + "\""));
    }

    /** Merges cells from one of the row, downwards and to the right. */
    void merge(int column, int height, int width) {
        if (height > 1 || width > 1) {
            merges.add(name(row, column) + ":" + name(row + height - 1, column + width - 1));
        }
    }

    private String name(int at, int column) {
        int number = column + firstColumn;
        String last = String.valueOf((char) ('A' + number % LETTERS));
        String first = number < LETTERS ? "" : String.valueOf((char) ('A' + number / LETTERS - 1));
        return first + last + (at + 1);
    }

    void nextRow() {
        rows.append("<row r=\"").append(row + 1).append('"').append(rowHidden ? " hidden=\"1\">" : ">");
        rows.append(cells).append("</row>");
        cells.setLength(0);
        rowHidden = false;
        row++;
    }

    String xml() {
        StringBuilder xml = new StringBuilder("<sheetData>").append(rows).append("</sheetData>");
        if (!merges.isEmpty()) {
            xml.append("<mergeCells count=\"").append(merges.size()).append("\">");
            merges.forEach(
                    range -> xml.append("<mergeCell ref=\"").append(range).append("\"/>"));
            xml.append("</mergeCells>");
        }
        return xml.toString();
    }
}
