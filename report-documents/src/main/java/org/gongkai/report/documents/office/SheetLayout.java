package org.gongkai.report.documents.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.SpanTable;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.SectionHeading;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.documents.wording.TitleLine;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.figure.Figure;
import org.jspecify.annotations.Nullable;

/** Parts a sheet into texts and tables: a row with one text alone is a text, unless it is the caption of a table. */
final class SheetLayout {

    private static final int AREA = 500_000;
    private static final int LONGEST_CAPTION = 30;

    private final String name;
    private final int number;
    private final NavigableMap<Integer, TreeMap<Integer, String>> content;
    /** The range that covers a cell, by its row and column. */
    private final Map<Long, CellRange> covering = new HashMap<>();

    private final int firstColumn;
    private final int lastColumn;
    private final List<Block> blocks = new ArrayList<>();

    SheetLayout(
            String name, int number, NavigableMap<Integer, TreeMap<Integer, String>> content, List<CellRange> merged) {
        this.name = name;
        this.number = number;
        this.content = content;
        this.firstColumn =
                content.values().stream().mapToInt(TreeMap::firstKey).min().orElse(1);
        this.lastColumn =
                content.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
        Limits.check((long) content.size() * Math.max(0, lastColumn - firstColumn + 1), AREA, LimitKind.CELLS);
        for (CellRange range : merged) {
            cover(range);
        }
    }

    /** A range counts as far as something stands on the sheet; where two overlap, the first does. */
    private void cover(CellRange range) {
        int last = Math.min(range.lastColumn(), lastColumn);
        for (int row : content.subMap(range.row(), true, range.lastRow(), true).keySet()) {
            for (int column = Math.max(firstColumn, range.column()); column <= last; column++) {
                covering.putIfAbsent(key(row, column), range);
                Limits.check(covering.size(), AREA, LimitKind.CELLS);
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }

    List<Block> blocks() {
        List<Integer> rows = new ArrayList<>(content.keySet());
        List<Integer> inTable = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Integer next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            boolean figure = !inTable.isEmpty() && isFigure(only(rows.get(i)));
            if (!figure && isText(rows.get(i), next)) {
                end(inTable);
                text(rows.get(i));
            } else {
                boolean apart = i > 0 && rows.get(i) > rows.get(i - 1) + 1;
                if (apart && !figure && only(rows.get(i)) != null) {
                    // A caption behind an empty row: another table begins.
                    end(inTable);
                }
                inTable.add(rows.get(i));
            }
        }
        end(inTable);
        return blocks;
    }

    /** The only figure of a line whose other cells are blank; its label may reach down from above. */
    private static boolean isFigure(@Nullable String only) {
        return only != null && Figure.parse(only).isNumber();
    }

    /** Whether a row holds one text alone, which belongs to no table. */
    private boolean isText(int row, @Nullable Integer next) {
        String only = only(row);
        if (only == null) {
            return false;
        }
        boolean heading = SectionHeading.of(only).isPresent()
                || SectionHeading.part(only, false).isPresent()
                || TitleLine.of(only).isPresent();
        boolean words = only.length() > LONGEST_CAPTION || Texts.isSentence(only);
        return heading || words || next == null || only(next) != null;
    }

    /** The only text of a row that shows; null where there are several, or a cell from above reaches into the row. */
    private @Nullable String only(int row) {
        String only = null;
        for (Map.Entry<Integer, String> cell : row(row).entrySet()) {
            CellRange range = covering.get(key(row, cell.getKey()));
            if (range != null && range.row() < row) {
                return null;
            }
            if (!isCovered(row, cell.getKey())) {
                if (only != null || range != null && range.height() > 1) {
                    return null;
                }
                only = cell.getValue();
            }
        }
        for (int column = firstColumn; only != null && column <= lastColumn; column++) {
            CellRange range = covering.get(key(row, column));
            if (range != null && range.row() < row) {
                return null;
            }
        }
        return only;
    }

    private TreeMap<Integer, String> row(int row) {
        TreeMap<Integer, String> cells = content.get(row);
        return cells == null ? new TreeMap<>() : cells;
    }

    /** Whether a cell is merged into another one and shows nothing of its own. */
    private boolean isCovered(int row, int column) {
        CellRange range = covering.get(key(row, column));
        return range != null && (range.row() != row || range.column() != column);
    }

    private void text(int row) {
        int column = row(row).firstKey();
        String text = Texts.squeeze(String.valueOf(only(row)));
        if (!text.isEmpty()) {
            blocks.add(TextBlock.paragraph(text, place(row, column)));
        }
    }

    private void end(List<Integer> rows) {
        if (rows.isEmpty()) {
            return;
        }
        SpanTable table = new SpanTable();
        table.growTo(rows.size());
        String caption = only(rows.get(0));
        boolean captioned = caption != null && !isFigure(caption) && rows.size() > 1;
        int last = lastColumn(captioned ? rows.subList(1, rows.size()) : rows);
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0 && captioned) {
                // It is written over the whole table, merged or not.
                int column = row(rows.get(0)).firstKey();
                table.add(
                        0,
                        1,
                        new GridCell(String.valueOf(caption), 0, last - firstColumn + 1, place(rows.get(0), column)));
                continue;
            }
            for (int column = firstColumn; column <= last; column++) {
                add(table, rows, i, column);
            }
        }
        blocks.add(table.grid(place(rows.get(0), firstColumn)));
        rows.clear();
    }

    /** Where the rows of a table end: another table on the sheet may be wider. */
    private int lastColumn(List<Integer> rows) {
        int last = lastColumn;
        while (last > firstColumn) {
            int column = last;
            if (rows.stream().anyMatch(row -> row(row).containsKey(column) || covering.containsKey(key(row, column)))) {
                break;
            }
            last--;
        }
        return last;
    }

    private void add(SpanTable table, List<Integer> rows, int index, int column) {
        int row = rows.get(index);
        CellRange range = covering.get(key(row, column));
        boolean begins = range == null
                || column == Math.max(range.column(), firstColumn) && (index == 0 || rows.get(index - 1) < range.row());
        if (!begins) {
            return;
        }
        int height = 1;
        int width = 1;
        String text = row(row).getOrDefault(column, "");
        if (range != null) {
            while (index + height < rows.size() && rows.get(index + height) <= range.lastRow()) {
                height++;
            }
            width = Math.min(range.lastColumn(), lastColumn) - column + 1;
            text = row(range.row()).getOrDefault(range.column(), "");
        }
        table.add(index, height, new GridCell(text, column - firstColumn, width, place(row, column)));
    }

    private Place place(int row, int column) {
        String sheet = name;
        int table = number;
        return () -> SourceLocation.builder()
                .table(table)
                .tableRow(row)
                .tableColumn(column)
                .path(sheet + "!" + CellRange.name(row, column))
                .build();
    }
}
