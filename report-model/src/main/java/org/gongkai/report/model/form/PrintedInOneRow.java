package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table whose lines stand side by side, as Table 4: one row of all figures under the lines' labels. */
final class PrintedInOneRow {

    private PrintedInOneRow() {}

    static PrintedTable of(FormGroup root) {
        List<PrintedCell> labels = new ArrayList<>();
        List<PrintedCell> below = new ArrayList<>();
        List<PrintedCell> lowest = new ArrayList<>();
        for (FormNode node : root.nodes()) {
            labels.add(over(node));
            if (node instanceof FormLine line) {
                columns(line).map(column -> column.height(2)).forEach(below::add);
            } else {
                node.lines().map(PrintedInOneRow::over).forEach(below::add);
                node.lines().flatMap(PrintedInOneRow::columns).forEach(lowest::add);
            }
        }
        List<PrintedCell> figures = root.lines()
                .flatMap(line -> line.cells().stream())
                .map(PrintedCell::figure)
                .toList();
        return new PrintedTable(List.of(
                PrintedPart.head(Stream.of(labels, below, lowest)
                        .map(cells -> new PrintedRow(PrintedRow.Kind.HEADINGS, 0, cells))
                        .toList()),
                PrintedPart.body(List.of(new PrintedRow(PrintedRow.Kind.LINE, 0, figures)))));
    }

    /** A label over all columns of its lines. */
    private static PrintedCell over(FormNode node) {
        int columns = node.lines().mapToInt(line -> line.columns().size()).sum();
        return PrintedCell.of(PrintedCell.Kind.COLUMN_GROUP, node.printed()).width(columns);
    }

    private static Stream<PrintedCell> columns(FormLine line) {
        return line.columns().stream().map(column -> PrintedCell.of(PrintedCell.Kind.COLUMN, column.label()));
    }
}
