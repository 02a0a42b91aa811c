package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.value.ReportValue;

/**
 * The declaration of the form in one edition: its tables, lines, columns, cells and equations.
 *
 * @since 0.1.0
 */
public final class Form implements ReportValue {

    private final Edition edition;
    private final List<FormTable> tables;
    private final List<FormLine> lines;
    private final List<CellAddress> cells;
    private final List<FormLine> lineOfCell = new ArrayList<>();
    private final List<FormColumn> columnOfCell = new ArrayList<>();
    private final Map<CellAddress, Integer> indexes = new HashMap<>();
    private final Map<LineTerm, FormLine> linesByTerm = new HashMap<>();
    private final Map<LineTerm, List<FormLine>> linesByWhole = new HashMap<>();
    private final FormPlaces places;
    private final List<Equation> equations;

    Form(Edition edition, List<FormTable> tables) {
        this.edition = edition;
        this.tables = List.copyOf(tables);
        this.lines = tables.stream().flatMap(table -> table.lines().stream()).toList();
        this.cells = lines.stream().flatMap(line -> line.cells().stream()).toList();
        this.places = new FormPlaces(tables);
        this.equations = equationFamilies()
                .flatMap(family -> family.equations().stream())
                .toList();
        lines.forEach(this::index);
        tables.forEach(table -> index(table.root()));
    }

    private void index(FormGroup group) {
        group.term().ifPresent(term -> linesByWhole.put(term, group.lines().toList()));
        for (FormNode node : group.nodes()) {
            if (node instanceof FormGroup inner) {
                index(inner);
            }
        }
    }

    private void index(FormLine line) {
        if (linesByTerm.put(line.term(), line) != null) {
            throw new IllegalStateException("checked before: " + line);
        }
        linesByWhole.put(line.term(), List.of(line));
        for (int i = 0; i < line.cells().size(); i++) {
            if (indexes.put(line.cells().get(i), indexes.size()) != null) {
                throw new IllegalStateException("checked before: " + line);
            }
            lineOfCell.add(line);
            columnOfCell.add(line.columns().get(i));
        }
    }

    /** The edition that this form belongs to. */
    public Edition edition() {
        return edition;
    }

    /** The tables of sections 二, 三 and 四. */
    public List<FormTable> tables() {
        return tables;
    }

    /** All lines of all tables, in the form's order. */
    public List<FormLine> lines() {
        return lines;
    }

    /** The addresses of all cells, in the form's order. */
    public List<CellAddress> cells() {
        return cells;
    }

    /** All equations between the cells, family by family, in the form's order. */
    public List<Equation> equations() {
        return equations;
    }

    /** The families of equations, in the form's order. */
    public Stream<EquationFamily> equationFamilies() {
        return tables.stream().flatMap(table -> table.equationFamilies().stream());
    }

    /** Whether the edition has a cell. */
    public boolean has(CellAddress cell) {
        return indexes.containsKey(cell);
    }

    /**
     * The place of a cell in {@link #cells()}.
     *
     * @throws IllegalArgumentException where the edition has no such cell
     */
    public int indexOf(CellAddress cell) {
        Integer index = indexes.get(cell);
        if (index == null) {
            throw new IllegalArgumentException("the edition of " + edition.code() + " has no cell " + cell);
        }
        return index;
    }

    /**
     * The address of the cell where a line and a column meet.
     *
     * @throws IllegalArgumentException where the edition has no such line, or the line no such column
     */
    public CellAddress cell(LineTerm line, ColumnTerm column) {
        return line(line).cell(column);
    }

    /**
     * The line that counts a term.
     *
     * @throws IllegalArgumentException where the edition has no such line
     */
    public FormLine line(LineTerm term) {
        return findLine(term)
                .orElseThrow(() -> new IllegalArgumentException("the edition of " + edition.code() + " has no line '"
                        + term.label().zh() + "'"));
    }

    /** The line that counts a term, where the edition has one. */
    public Optional<FormLine> findLine(LineTerm term) {
        return Optional.ofNullable(linesByTerm.get(term));
    }

    /** Whether the edition has a line that counts a term. */
    public boolean has(LineTerm term) {
        return linesByTerm.containsKey(term);
    }

    /** Whether the edition has a line that counts a term, with a certain column. */
    public boolean has(LineTerm line, ColumnTerm column) {
        return findCell(line, column).isPresent();
    }

    /** The address of the cell where a line and a column meet, where the edition has both. */
    public Optional<CellAddress> findCell(LineTerm line, ColumnTerm column) {
        return findLine(line).flatMap(found -> found.findCell(column));
    }

    /**
     * The lines that together count a term: the line itself, or those of the group that it stands over, such as the
     * reasons of （三）不予公开; none where the edition does not count it.
     */
    public List<FormLine> linesOf(LineTerm term) {
        return linesByWhole.getOrDefault(term, List.of());
    }

    /** The table that a section consists of, where it is one. */
    public Optional<FormTable> table(Section section) {
        return tables.stream().filter(table -> table.section() == section).findFirst();
    }

    /** The line of a cell. */
    public FormLine lineOf(CellAddress cell) {
        return lineOfCell.get(indexOf(cell));
    }

    /** The column of a cell. */
    public FormColumn columnOf(CellAddress cell) {
        return columnOfCell.get(indexOf(cell));
    }

    /** The groups around a line, from the table itself inwards. */
    public List<FormGroup> groupsOf(FormLine line) {
        return places.groupsOf(line(line.term()));
    }

    /**
     * The names in JSON and XML that lead to a cell, such as {@code applications}, {@code outcomes}, {@code refused},
     * {@code stateSecret}, {@code naturalPerson}.
     */
    public List<String> path(CellAddress cell) {
        return Stream.concat(
                        path(lineOf(cell)).stream(), Stream.of(columnOf(cell).name()))
                .toList();
    }

    /** The names in JSON and XML that lead to a line, such as {@code remedies}, {@code reconsideration}. */
    public List<String> path(FormLine line) {
        return places.path(line(line.term()));
    }

    /**
     * What a line is called, so that no other line of the form is called the same: under its numbers, such as
     * 三、（三）1.属于国家秘密, or where it prints none under its heading, such as 行政诉讼 复议后起诉.
     */
    public Label describe(FormLine line) {
        return places.describe(line(line.term()));
    }

    /** What a cell is called, so that no other cell is called the same: its line and its column, 三、（三）1.属于国家秘密 自然人. */
    public Label describe(CellAddress cell) {
        Label line = describe(lineOf(cell));
        Label column = columnOf(cell).label();
        return Label.of(line.zh() + " " + column.zh(), line.en() + ", " + column.en());
    }

    @Override
    public String toString() {
        return "Form " + edition.code();
    }

    private Object writeReplace() {
        return new FormText(edition);
    }
}
