package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.Label;

/** A table whose groups have columns of their own, as Table 2: a part for each, under its caption and headings. */
final class PrintedItems {

    private final int columns;
    private final Label corner;

    private PrintedItems(int columns, Label corner) {
        this.columns = columns;
        this.corner = corner;
    }

    static PrintedTable of(FormGroup root, Label corner) {
        int widest = root.lines().mapToInt(line -> line.columns().size()).max().orElse(1);
        PrintedItems items = new PrintedItems(widest, corner);
        return new PrintedTable(root.nodes().stream().map(items::part).toList());
    }

    private PrintedPart part(FormNode item) {
        List<PrintedRow> rows = new ArrayList<>();
        PrintedCell caption = PrintedCell.of(PrintedCell.Kind.CAPTION, item.printed());
        rows.add(new PrintedRow(PrintedRow.Kind.CAPTION, 0, List.of(caption.width(1 + columns))));
        List<FormColumn> above = List.of();
        for (FormLine line : item.lines().toList()) {
            if (!line.columns().equals(above)) {
                above = line.columns();
                rows.add(headings(above));
            }
            PrintedCell label = PrintedCell.of(PrintedCell.Kind.LINE, line.printed());
            Stream<PrintedCell> figures = line.cells().stream().map(PrintedCell::figure);
            rows.add(row(PrintedRow.Kind.LINE, 1, label, figures));
        }
        return PrintedPart.body(rows);
    }

    private PrintedRow headings(List<FormColumn> above) {
        PrintedCell first = PrintedCell.of(PrintedCell.Kind.CORNER, corner);
        return row(
                PrintedRow.Kind.HEADINGS,
                0,
                first,
                above.stream().map(column -> PrintedCell.of(PrintedCell.Kind.COLUMN, column.label())));
    }

    /** The last cell takes what is left of the table's width. */
    private PrintedRow row(PrintedRow.Kind kind, int depth, PrintedCell first, Stream<PrintedCell> others) {
        List<PrintedCell> cells = new ArrayList<>(List.of(first));
        others.forEach(cells::add);
        int last = cells.size() - 1;
        cells.set(last, cells.get(last).width(1 + columns - last));
        return new PrintedRow(kind, depth, cells);
    }
}
