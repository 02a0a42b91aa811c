package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.SpanTable;
import org.gongkai.report.model.SourceLocation;

/** Joins tables over pages: one that ends a page and one that begins the next, with the same sides. */
final class JoinedTables {

    private static final double SAME_SIDE = 6;
    private static final int LONGEST_CELL = 100;

    private final List<Remark> remarks;
    private final PageRegions regions;
    private final List<TableOnPage> open = new ArrayList<>();
    private int number;

    JoinedTables(List<Remark> remarks, PageRegions regions) {
        this.remarks = remarks;
        this.regions = regions;
    }

    /** Takes a table; {@code first} where nothing stands above it on its page. */
    void add(TableOnPage table, boolean first, List<Block> blocks) {
        if (!open.isEmpty() && !(first && goesOn(open.get(open.size() - 1), table))) {
            end(blocks);
        }
        open.add(table);
    }

    private static boolean goesOn(TableOnPage before, TableOnPage next) {
        Box above = before.table().box();
        Box below = next.table().box();
        return before.page() + 1 == next.page()
                && Math.abs(above.left() - below.left()) <= SAME_SIDE
                && Math.abs(above.right() - below.right()) <= SAME_SIDE;
    }

    /** Ends the table that is open. */
    void end(List<Block> blocks) {
        if (open.isEmpty()) {
            return;
        }
        number++;
        double[] columns = columns();
        SpanTable grid = new SpanTable();
        int rowsBefore = 0;
        int gridStart = 0;
        for (TableOnPage part : open) {
            double shift = shift(part);
            for (int i = 0; i < part.table().cells().size(); i++) {
                RuledTable.Cell cell = part.table().cells().get(i);
                int row = rowsBefore + cell.row();
                int column = index(columns, cell.box().left() - shift);
                int width = Math.max(1, index(columns, cell.box().right() - shift) - column);
                Place place = place(part.page(), row + 1, column + 1);
                if (column == 0 && width == columns.length - 1 && holdsParagraphs(part, i)) {
                    end(grid, blocks, part.page(), gridStart);
                    grid = new SpanTable();
                    gridStart = row + cell.height();
                    paragraphs(part, i, blocks);
                    continue;
                }
                regions.put(number, row + 1, column + 1, part.page(), cell.box());
                CellText text = part.texts().get(i);
                if (text.joined()) {
                    remarks.add(Remark.at(place.location(), RemarkKind.NUMBER_JOINED, List.of(), text.text()));
                }
                grid.add(row - gridStart, cell.height(), new GridCell(text.text(), column, width, place));
            }
            rowsBefore += part.table().rows();
        }
        end(grid, blocks, open.get(0).page(), gridStart);
        open.clear();
    }

    private void end(SpanTable grid, List<Block> blocks, int page, int row) {
        if (!grid.isEmpty()) {
            blocks.add(grid.grid(place(page, row + 1, 1)));
        }
    }

    /** A cell over the whole width with much text holds paragraphs and no figure. */
    private static boolean holdsParagraphs(TableOnPage part, int cell) {
        return part.texts().get(cell).text().length() > LONGEST_CELL
                && part.lines().containsKey(cell);
    }

    private static void paragraphs(TableOnPage part, int cell, List<Block> blocks) {
        double width = part.table().cells().get(cell).box().width();
        List<Paragraphs.Line> lines = part.lines().getOrDefault(cell, List.of()).stream()
                .map(line -> new Paragraphs.Line(part.page(), line, width))
                .toList();
        Paragraphs paragraphs = Paragraphs.like(lines);
        lines.forEach(line -> paragraphs.add(line, blocks));
        paragraphs.end(blocks);
    }

    /** The sides of cells in all parts, as far from the left of the table as in the first. */
    private double[] columns() {
        double[] sides = open.stream()
                .flatMapToDouble(part -> part.table().cells().stream()
                        .flatMapToDouble(cell -> Arrays.stream(
                                new double[] {cell.box().left(), cell.box().right()}))
                        .map(side -> side - shift(part)))
                .sorted()
                .toArray();
        return Sides.cluster(sides);
    }

    private double shift(TableOnPage part) {
        return part.table().box().left() - open.get(0).table().box().left();
    }

    private static int index(double[] columns, double side) {
        int nearest = 0;
        for (int i = 1; i < columns.length; i++) {
            if (Math.abs(columns[i] - side) < Math.abs(columns[nearest] - side)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private Place place(int page, int row, int column) {
        int table = number;
        return () -> SourceLocation.builder()
                .page(page)
                .table(table)
                .tableRow(row)
                .tableColumn(column)
                .build();
    }
}
