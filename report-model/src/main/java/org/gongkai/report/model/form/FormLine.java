package org.gongkai.report.model.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;

/**
 * A line of a table: what it counts ({@link #term()}) and under which columns.
 *
 * @since 0.1.0
 */
public final class FormLine implements FormNode {

    private final String code;
    private final String numbering;
    private final Label label;
    private final LineTerm term;
    private final List<FormColumn> columns;
    private final List<CellAddress> cells;

    FormLine(String code, String numbering, Label label, LineTerm term, List<FormColumn> columns) {
        this.code = code;
        this.numbering = numbering;
        this.label = label;
        this.term = term;
        this.columns = List.copyOf(columns);
        this.cells = IntStream.range(0, columns.size())
                .mapToObj(rank -> CellAddress.declare(code, columns.get(rank).code(), rank))
                .toList();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String numbering() {
        return numbering;
    }

    @Override
    public Label label() {
        return label;
    }

    @Override
    public Optional<String> name() {
        return Optional.of(term.code());
    }

    @Override
    public Stream<FormLine> lines() {
        return Stream.of(this);
    }

    /** What the line counts. */
    public LineTerm term() {
        return term;
    }

    /** The columns that the line has, in the form's order. */
    public List<FormColumn> columns() {
        return columns;
    }

    /** The addresses of the line's cells, in the order of {@link #columns()}. */
    public List<CellAddress> cells() {
        return cells;
    }

    /**
     * The address of the line's cell in a column.
     *
     * @throws IllegalArgumentException where the line has no such column
     */
    public CellAddress cell(ColumnTerm column) {
        return findCell(column)
                .orElseThrow(
                        () -> new IllegalArgumentException("line " + code + " has no column '" + column.code() + "'"));
    }

    /** The address of the line's cell in a column, where the line has that column. */
    public Optional<CellAddress> findCell(ColumnTerm column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).term() == column) {
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the line has a column. */
    public boolean has(ColumnTerm column) {
        return findCell(column).isPresent();
    }

    /** The labels besides the official one under which published reports print the line. */
    public List<String> aliases() {
        return term.aliases();
    }

    @Override
    public String toString() {
        return code + " " + printed().zh();
    }
}
