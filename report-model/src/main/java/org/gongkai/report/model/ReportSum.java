package org.gongkai.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.support.EditionRef;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * The sum of reports, cell by cell: what a parent body's tables should state. A cell is summed where every report
 * states a number there; where one does not, the sum is openly blank, and {@link #partialSum} and {@link #lacking} say
 * how far it goes and which reports are in want of a figure.
 *
 * <p>Sums are exact, and form a commutative monoid under {@link #plus(ReportSum)} with {@link #empty(Edition)}: the
 * order in which reports are added, and the machines on which, do not matter. Amounts of edition 2019's procurement,
 * whose unit stands in the cell, are added in 元; one without a unit is no amount, except 0.
 *
 * <pre>{@code
 * ReportSum sum = reports.stream().collect(ReportSum.collector(Edition.Y2021));
 * sum.figure(cell);  // blank where a report left the cell blank
 * sum.lacking(cell); // those reports
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ReportSum implements ReportValue {

    private static final long serialVersionUID = 1;

    private final EditionRef edition;
    private final List<Addend> addends;
    private final BigDecimal[] partialSums;
    private final Map<CellAddress, List<Addend>> lacking;

    private ReportSum(Builder builder) {
        this.edition = EditionRef.to(builder.edition);
        this.addends = sorted(builder.addends);
        this.partialSums = builder.partialSums.clone();
        Map<CellAddress, List<Addend>> cells = new HashMap<>();
        builder.lacking.forEach((cell, reports) -> cells.put(cell, sorted(reports)));
        this.lacking = Map.copyOf(cells);
    }

    /**
     * A report in a sum.
     *
     * @param agency the body that reports
     * @param year the year reported on
     */
    public record Addend(Agency agency, int year) implements ReportValue {

        private static final Comparator<Addend> ORDER = Comparator.comparing(
                        (Addend addend) -> addend.agency().name())
                .thenComparingInt(Addend::year)
                .thenComparing(addend ->
                        addend.agency().creditCode().map(CreditCode::toString).orElse(""));

        /** Refuses null. */
        public Addend {
            Objects.requireNonNull(agency, "agency");
        }

        /** The report of a body for a year. */
        static Addend of(DisclosureReport report) {
            return new Addend(report.agency(), report.year());
        }

        /** The report in short, 淮安市人民政府 2024. */
        @Override
        public String toString() {
            return agency.shownName().zh() + " " + year;
        }
    }

    /** The sum of no reports: every cell is blank. */
    public static ReportSum empty(Edition edition) {
        return builder(edition).build();
    }

    /**
     * The sum of reports of one edition.
     *
     * @throws IllegalArgumentException where there is none, or where they are of different editions
     */
    public static ReportSum of(Collection<DisclosureReport> reports) {
        DisclosureReport first = reports.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reports to sum: the edition is unknown"));
        return reports.stream().collect(collector(first.edition()));
    }

    /** Sums reports of an edition; fails like {@link #plus(DisclosureReport)} for one of another. */
    public static Collector<DisclosureReport, ?, ReportSum> collector(Edition edition) {
        return Collector.of(
                () -> builder(edition),
                Builder::add,
                (left, right) -> left.add(right.build()),
                Builder::build,
                Collector.Characteristics.UNORDERED);
    }

    /** A builder that starts with no report. */
    public static Builder builder(Edition edition) {
        return new Builder(edition);
    }

    /**
     * This sum and one more report.
     *
     * @throws IllegalArgumentException where the report is of another edition
     */
    public ReportSum plus(DisclosureReport report) {
        return builder(edition()).add(this).add(report).build();
    }

    /**
     * The sum of the reports of both.
     *
     * @throws IllegalArgumentException where the other sum is of another edition
     */
    public ReportSum plus(ReportSum other) {
        return builder(edition()).add(this).add(other).build();
    }

    /** The edition of the form that all the reports use. */
    public Edition edition() {
        return edition.get();
    }

    /** The reports summed, by name of the body, then by year. */
    public List<Addend> addends() {
        return addends;
    }

    /**
     * The sum of a cell: a number where every report states one, unreadable under its digits where that has more than
     * 18, otherwise blank.
     *
     * @throws IllegalArgumentException where the edition has no such cell
     */
    public Figure figure(CellAddress cell) {
        return addends.isEmpty() || !lacking(cell).isEmpty()
                ? Figure.blank()
                : AddendValue.figure(partialSum(cell), measure(cell));
    }

    /** The sums of all cells, as the tables of a report. */
    public ReportFigures figures() {
        return ReportFigures.blank(edition()).map((cell, blank) -> figure(cell));
    }

    /**
     * The sum of the numbers that the reports do state in a cell, in the unit of its column (元 for an amount whose unit
     * stands in the cell); zero where none does.
     *
     * @throws IllegalArgumentException where the edition has no such cell
     */
    public BigDecimal partialSum(CellAddress cell) {
        return partialSums[edition().form().indexOf(cell)];
    }

    /**
     * The reports that state no number in a cell, or one in a unit that is not the cell's; by name of the body.
     *
     * @throws IllegalArgumentException where the edition has no such cell
     */
    public List<Addend> lacking(CellAddress cell) {
        edition().form().indexOf(cell);
        return lacking.getOrDefault(cell, List.of());
    }

    /** The cells for which some report lacks a number, in the form's order. */
    public List<CellAddress> incompleteCells() {
        return edition().cells().stream().filter(lacking::containsKey).toList();
    }

    private Measure measure(CellAddress cell) {
        return edition().form().columnOf(cell).measure();
    }

    private static List<Addend> sorted(List<Addend> reports) {
        return reports.stream().sorted(Addend.ORDER).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ReportSum that
                        && edition() == that.edition()
                        && addends.equals(that.addends)
                        && Arrays.equals(partialSums, that.partialSums)
                        && lacking.equals(that.lacking);
    }

    @Override
    public int hashCode() {
        return 31 * addends.hashCode() + Arrays.hashCode(partialSums);
    }

    /** The sum in short. */
    @Override
    public String toString() {
        return "ReportSum{" + edition().code() + ", " + addends.size() + " reports, " + lacking.size()
                + " incomplete cells}";
    }

    /** Adds up reports of one edition. Not for use by several threads. */
    public static final class Builder {

        private final Edition edition;
        private final List<Addend> addends = new ArrayList<>();
        private final BigDecimal[] partialSums;
        private final Map<CellAddress, List<Addend>> lacking = new HashMap<>();

        private Builder(Edition edition) {
            this.edition = edition;
            this.partialSums = new BigDecimal[edition.cells().size()];
            Arrays.fill(partialSums, BigDecimal.ZERO);
        }

        /**
         * Adds a report.
         *
         * @throws IllegalArgumentException where it is of another edition
         */
        public Builder add(DisclosureReport report) {
            Addend addend = Addend.of(report);
            require(report.edition(), addend);
            addends.add(addend);
            for (int i = 0; i < partialSums.length; i++) {
                add(i, report.figures().get(i), addend);
            }
            return this;
        }

        private void add(int index, Figure figure, Addend addend) {
            CellAddress cell = edition.cells().get(index);
            AddendValue.of(figure, edition.form().columnOf(cell).measure())
                    .ifPresentOrElse(
                            value -> partialSums[index] = partialSums[index].add(value),
                            () -> lacking.computeIfAbsent(cell, key -> new ArrayList<>())
                                    .add(addend));
        }

        /**
         * Adds the reports of another sum.
         *
         * @throws IllegalArgumentException where it is of another edition
         */
        public Builder add(ReportSum sum) {
            require(sum.edition(), sum);
            addends.addAll(sum.addends);
            Arrays.setAll(partialSums, i -> partialSums[i].add(sum.partialSums[i]));
            sum.lacking.forEach((cell, reports) ->
                    lacking.computeIfAbsent(cell, key -> new ArrayList<>()).addAll(reports));
            return this;
        }

        private void require(Edition other, Object what) {
            if (other != edition) {
                throw new IllegalArgumentException("'" + what + "' is of the edition of " + other.code()
                        + ", the sum of " + edition.code() + ": their cells mean other things");
            }
        }

        /** The sum of the reports added so far. */
        public ReportSum build() {
            return new ReportSum(this);
        }
    }
}
