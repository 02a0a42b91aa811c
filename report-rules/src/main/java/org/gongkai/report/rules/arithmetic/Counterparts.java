package org.gongkai.report.rules.arithmetic;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ColumnTerm;

/**
 * Another report's figures by the addresses of this report's form. A cell is found by what it counts, line and column:
 * on another edition it may stand elsewhere, and what stands at its address may count something else. Immutable.
 */
public final class Counterparts {

    private final Form form;
    private final ReportFigures other;
    private final Form otherForm;

    private Counterparts(Form form, ReportFigures other) {
        this.form = form;
        this.other = other;
        this.otherForm = other.edition().form();
    }

    /** Another report's figures by the addresses of a form. */
    public static Counterparts of(Form form, ReportFigures other) {
        return new Counterparts(form, other);
    }

    /** Whether the other report's form has a cell that counts the same. */
    public boolean has(CellAddress cell) {
        return find(cell).isPresent();
    }

    /** Whether it has all of some cells. */
    public boolean hasAll(List<CellAddress> cells) {
        return cells.stream().allMatch(this::has);
    }

    /**
     * What the other report states there.
     *
     * @throws IllegalArgumentException where its form has no cell that counts the same
     */
    public Figure figure(CellAddress cell) {
        return other.get(cell(cell));
    }

    /** The address there. */
    CellAddress cell(CellAddress cell) {
        return find(cell)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the edition of " + other.edition().code() + " counts nothing like " + cell));
    }

    private Optional<CellAddress> find(CellAddress cell) {
        if (form == otherForm) {
            return Optional.of(cell);
        }
        ColumnTerm column = form.columnOf(cell).term();
        return otherForm.findLine(form.lineOf(cell).term()).flatMap(line -> find(line, column));
    }

    /** Editions may have terms of their own for the same column; then the name on the wire is the same. */
    private static Optional<CellAddress> find(FormLine line, ColumnTerm column) {
        return line.columns().stream()
                .map(FormColumn::term)
                .filter(term -> term.code().equals(column.code()) && term.measure() == column.measure())
                .findFirst()
                .map(line::cell);
    }
}
