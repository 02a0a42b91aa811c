package org.gongkai.report.testkit.report;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.term.Measure;

/** The cells of the form that no equation determines: a report is made from these, all others follow. */
public final class FreeCells {

    /** So large that no total of a report, nor of one over six others, has more than 18 digits. */
    public static final long LARGEST = 1_000_000_000_000_000L;

    /** In hundredths of 万元, below what looks like an amount in 元. */
    private static final long LARGEST_AMOUNT = 999_999;

    private static final int HUNDREDTHS = 2;

    private static final PerEdition<List<CellAddress>> FREE = PerEdition.of(FreeCells::find);

    private FreeCells() {}

    /** The free cells of an edition, in the form's order. */
    static List<CellAddress> of(Edition edition) {
        return FREE.get(edition);
    }

    /** As many as the richest edition has. */
    static int most() {
        return FREE.all().mapToInt(List::size).max().orElseThrow();
    }

    /** The first place that holds a handled request in every edition. */
    static OptionalInt requestSlot() {
        return IntStream.range(0, most())
                .filter(slot -> Stream.of(Edition.values()).allMatch(edition -> isHandledRequest(edition, slot)))
                .findFirst();
    }

    private static boolean isHandledRequest(Edition edition, int slot) {
        List<CellAddress> free = of(edition);
        CellAddress cell = free.get(slot % free.size());
        return edition.form().equations().stream()
                .filter(equation -> equation.family().kind() == EquationFamily.Kind.LINE_TOTAL)
                .anyMatch(equation -> equation.right().contains(cell));
    }

    private static List<CellAddress> find(Edition edition) {
        Set<CellAddress> determined = new HashSet<>();
        for (Equation equation : edition.form().equations()) {
            // The balance determines what is received, its first term; the other equations determine a total.
            determined.add(equation.left().get(0));
        }
        return edition.cells().stream()
                .filter(cell -> !determined.contains(cell))
                .toList();
    }

    /** The figure that a count stands for in a cell: itself, hundredths of 万元, 元, or a change with its sign. */
    static Figure figure(Form form, CellAddress cell, long count) {
        return switch (form.columnOf(cell).measure()) {
            case COUNT, ITEMS -> Figure.of(count);
            case ITEM_CHANGE -> Figure.of((count & 1) == 0 ? count / 2 : -(count + 1) / 2);
            case TEN_THOUSAND_YUAN -> amount(Math.min(count, LARGEST_AMOUNT));
            case AMOUNT_WITH_UNIT -> count == 0 ? Figure.of(0) : Figure.parse(count + "元");
        };
    }

    private static Figure amount(long hundredths) {
        BigDecimal amount = BigDecimal.valueOf(hundredths, HUNDREDTHS);
        return Figure.of(hundredths == 0 ? BigDecimal.ZERO : amount);
    }

    /** Whether the figures of several reports may be added in a cell: an amount with its own unit may not. */
    static boolean isAddable(Form form, CellAddress cell) {
        return form.columnOf(cell).measure() != Measure.AMOUNT_WITH_UNIT;
    }
}
