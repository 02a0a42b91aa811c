package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.Label;

/** A table without spans: every line is a row of its own, and so is every label of a group. */
final class ListedLines {

    private final Label corner;
    private final List<PrintedPart> parts = new ArrayList<>();
    private List<PrintedRow> rows = new ArrayList<>();
    private List<FormColumn> columns = List.of();

    private ListedLines(Label corner) {
        this.corner = corner;
    }

    /** All lines under one head of columns. */
    static PrintedTable together(FormGroup root, Label corner, Optional<Label> note) {
        ListedLines listed = new ListedLines(corner);
        note.ifPresent(text -> listed.add(PrintedRow.Kind.NOTE, 0, PrintedCell.of(PrintedCell.Kind.NOTE, text)));
        listed.addAll(root, 0);
        listed.endPart();
        return new PrintedTable(listed.parts);
    }

    /** The lines of each node under its caption and headings of their own. */
    static PrintedTable apart(FormGroup root, Label corner) {
        ListedLines listed = new ListedLines(corner);
        for (FormNode node : root.nodes()) {
            listed.add(PrintedRow.Kind.CAPTION, 0, PrintedCell.of(PrintedCell.Kind.CAPTION, node.printed()));
            if (node instanceof FormGroup group) {
                listed.addAll(group, 1);
            } else if (node instanceof FormLine line) {
                listed.add(line, 1);
            }
            listed.endPart();
        }
        return new PrintedTable(listed.parts);
    }

    private void endPart() {
        parts.add(PrintedPart.body(rows));
        rows = new ArrayList<>();
        columns = List.of();
    }

    private void addAll(FormGroup group, int depth) {
        for (FormNode node : group.nodes()) {
            if (node instanceof FormGroup inner) {
                add(PrintedRow.Kind.GROUP, depth, PrintedCell.of(PrintedCell.Kind.GROUP, inner.printed()));
                addAll(inner, depth + 1);
            } else if (node instanceof FormLine line) {
                add(line, depth);
            }
        }
    }

    /** The line, below its columns' headings where they differ from those of the line before. */
    private void add(FormLine line, int depth) {
        if (!line.columns().equals(columns)) {
            columns = line.columns();
            Stream<PrintedCell> headings =
                    columns.stream().map(column -> PrintedCell.of(PrintedCell.Kind.COLUMN, column.label()));
            add(PrintedRow.Kind.HEADINGS, 0, PrintedCell.of(PrintedCell.Kind.CORNER, corner), headings);
        }
        Stream<PrintedCell> figures = line.cells().stream().map(PrintedCell::figure);
        add(PrintedRow.Kind.LINE, depth, PrintedCell.of(PrintedCell.Kind.LINE, line.printed()), figures);
    }

    private void add(PrintedRow.Kind kind, int depth, PrintedCell only) {
        add(kind, depth, only, Stream.empty());
    }

    private void add(PrintedRow.Kind kind, int depth, PrintedCell first, Stream<PrintedCell> others) {
        rows.add(new PrintedRow(
                kind, depth, Stream.concat(Stream.of(first), others).toList()));
    }
}
