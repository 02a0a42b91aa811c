package org.gongkai.report.testkit.report;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily.Kind;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.ProactiveColumn2021;

/** Works out all cells of a report from the free ones, so that every rule about figures holds whatever these are. */
final class Completion {

    private final Form form;
    private final Optional<ReportFigures> previous;
    private final long[] counts;

    private Completion(Edition edition, Map<CellAddress, Long> free, Optional<ReportFigures> previous) {
        this.form = edition.form();
        this.previous = previous;
        this.counts = new long[edition.cells().size()];
        free.forEach(this::set);
    }

    /** The figures that follow from the free cells alone. */
    static ReportFigures of(Edition edition, Map<CellAddress, Long> free) {
        return new Completion(edition, free, Optional.empty()).figures();
    }

    /** The figures that follow from the free cells and from last year's report, which determines some of them. */
    static ReportFigures after(ReportFigures previous, Edition edition, Map<CellAddress, Long> free) {
        return new Completion(edition, free, Optional.of(previous)).figures();
    }

    private ReportFigures figures() {
        documents();
        each(Kind.LINE_TOTAL, this::total);
        each(Kind.BALANCE, this::balance);
        each(Kind.COLUMN_TOTAL, this::total);
        return ReportFigures.blank(form.edition()).map((cell, blank) -> FreeCells.figure(form, cell, get(cell)));
    }

    private void each(Kind kind, java.util.function.Consumer<Equation> action) {
        form.equations().stream()
                .filter(equation -> equation.family().kind() == kind)
                .forEach(action);
    }

    private void total(Equation equation) {
        set(
                equation.left().get(0),
                equation.right().stream().mapToLong(this::get).sum());
    }

    /** What was carried in cannot be more than what went out; what was received is the rest. */
    private void balance(Equation equation) {
        CellAddress carriedIn = equation.left().get(1);
        CellAddress handled = equation.right().get(0);
        CellAddress carriedForward = equation.right().get(1);
        if (form.columnOf(carriedIn).isTotal()) {
            return;
        }
        if (previous.isPresent()) {
            // Applicants that last year's form does not know have carried nothing forward.
            set(carriedIn, carriedForwardBefore(carriedIn).orElse(0));
            set(carriedForward, Math.max(get(carriedForward), get(carriedIn) - get(handled)));
        } else {
            set(carriedIn, Math.min(get(carriedIn), get(handled) + get(carriedForward)));
        }
        set(equation.left().get(0), get(handled) + get(carriedForward) - get(carriedIn));
    }

    private OptionalLong carriedForwardBefore(CellAddress carriedIn) {
        return before(ApplicationLine.CARRIED_FORWARD, form.columnOf(carriedIn).term());
    }

    /** What last year's report says, where there is one that has the cell. */
    private OptionalLong before(LineTerm line, ColumnTerm column) {
        return previous.flatMap(figures ->
                        figures.edition().form().findCell(line, column).map(cell -> count(figures, cell)))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Where the form counts them: the documents in force are at least those issued and not repealed. */
    private void documents() {
        form.lines().stream().filter(Completion::countsStock).forEach(this::stock);
    }

    private static boolean countsStock(FormLine line) {
        return line.has(ProactiveColumn2021.ISSUED)
                && line.has(ProactiveColumn2021.REPEALED)
                && line.has(ProactiveColumn2021.IN_FORCE);
    }

    private void stock(FormLine line) {
        CellAddress issued = line.cell(ProactiveColumn2021.ISSUED);
        CellAddress repealed = line.cell(ProactiveColumn2021.REPEALED);
        CellAddress inForce = line.cell(ProactiveColumn2021.IN_FORCE);
        OptionalLong before = before(line.term(), ProactiveColumn2021.IN_FORCE);
        if (before.isPresent()) {
            long available = before.getAsLong() + get(issued);
            set(repealed, Math.min(get(repealed), available));
            set(inForce, available - get(repealed));
        } else {
            set(inForce, get(inForce) + Math.max(0, get(issued) - get(repealed)));
        }
    }

    private static long count(ReportFigures figures, CellAddress cell) {
        Figure figure = figures.get(cell);
        return figure.count()
                .orElseThrow(() -> new IllegalArgumentException(
                        "cell " + cell + " of last year's report is no whole number: '" + figure + "'"));
    }

    private long get(CellAddress cell) {
        return counts[form.indexOf(cell)];
    }

    private void set(CellAddress cell, long count) {
        counts[form.indexOf(cell)] = count;
    }
}
