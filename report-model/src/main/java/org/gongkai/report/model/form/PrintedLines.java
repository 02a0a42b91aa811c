package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.term.Label;

/** A table of lines under the same columns, as Table 3: labels of groups stand beside their lines. */
final class PrintedLines {

    private final int labels;
    private final List<FormColumn> columns;
    private final List<PrintedRow> lines = new ArrayList<>();

    private PrintedLines(FormGroup root) {
        this.labels = depth(root) - 1;
        this.columns = root.lines().findFirst().orElseThrow().columns();
    }

    static PrintedTable of(FormGroup root, Optional<Label> note, Optional<Label> columnHeading) {
        PrintedLines table = new PrintedLines(root);
        table.add(root, 0, new ArrayList<>());
        return new PrintedTable(
                List.of(PrintedPart.head(table.head(note, columnHeading)), PrintedPart.body(table.lines)));
    }

    private static int depth(FormNode node) {
        return node instanceof FormGroup group
                ? 1 + group.nodes().stream().mapToInt(PrintedLines::depth).max().orElse(0)
                : 1;
    }

    private List<PrintedRow> head(Optional<Label> note, Optional<Label> columnHeading) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        columnHeading.ifPresent(heading -> rows.add(
                List.of(PrintedCell.of(PrintedCell.Kind.COLUMN_GROUP, heading).width(columns.size()))));
        List<PrintedCell> inGroups = columns.stream()
                .filter(column -> column.group().isPresent())
                .map(PrintedLines::heading)
                .toList();
        rows.add(headings(inGroups.isEmpty() ? 1 : 2));
        if (!inGroups.isEmpty()) {
            rows.add(inGroups);
        }
        List<PrintedCell> first = new ArrayList<>(rows.get(0));
        first.add(0, corner(note).width(labels).height(rows.size()));
        rows.set(0, first);
        return rows.stream()
                .map(cells -> new PrintedRow(PrintedRow.Kind.HEADINGS, 0, cells))
                .toList();
    }

    private static PrintedCell corner(Optional<Label> note) {
        return note.map(text -> PrintedCell.of(PrintedCell.Kind.NOTE, text)).orElseGet(PrintedCell::empty);
    }

    /** Neighbouring columns of one group under one heading, the others under their own. */
    private List<PrintedCell> headings(int height) {
        List<PrintedCell> cells = new ArrayList<>();
        for (int from = 0, to; from < columns.size(); from = to) {
            to = endOfGroup(from);
            Optional<Label> group = columns.get(from).group();
            cells.add(
                    group.isPresent()
                            ? PrintedCell.of(PrintedCell.Kind.COLUMN_GROUP, group.get())
                                    .width(to - from)
                            : heading(columns.get(from)).height(height));
        }
        return cells;
    }

    private int endOfGroup(int from) {
        int to = from + 1;
        Optional<Label> group = columns.get(from).group();
        while (group.isPresent()
                && to < columns.size()
                && columns.get(to).group().equals(group)) {
            to++;
        }
        return to;
    }

    private static PrintedCell heading(FormColumn column) {
        return PrintedCell.of(PrintedCell.Kind.COLUMN, column.label());
    }

    /** The lines of a group; the first of them carries the labels of the groups that begin with it. */
    private void add(FormGroup group, int depth, List<PrintedCell> beginning) {
        List<PrintedCell> cells = beginning;
        for (FormNode node : group.nodes()) {
            if (node instanceof FormGroup inner) {
                cells.add(PrintedCell.of(PrintedCell.Kind.GROUP, inner.printed())
                        .height((int) inner.lines().count()));
                add(inner, depth + 1, cells);
            } else if (node instanceof FormLine line) {
                cells.add(PrintedCell.of(PrintedCell.Kind.LINE, line.printed()).width(labels - depth));
                line.cells().stream().map(PrintedCell::figure).forEach(cells::add);
                lines.add(new PrintedRow(PrintedRow.Kind.LINE, depth, cells));
            }
            cells = new ArrayList<>();
        }
    }
}
