package org.gongkai.report.model.figure;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.section.Applications;
import org.gongkai.report.model.section.ProactiveDisclosure;
import org.gongkai.report.model.section.Remedies;
import org.gongkai.report.model.support.EditionRef;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all cells of one report, Tables 2, 3 and 4, each under its address. The reader, the formats and the
 * rules work on these; {@link Applications}, {@link ProactiveDisclosure} and {@link Remedies} are the same figures in
 * the domain's words.
 *
 * <pre>{@code
 * ReportFigures figures = ReportFigures.builder(Edition.Y2021)
 *         .set(CellAddress.parse("T3.1:A"), Figure.of(42))
 *         .build();
 * }</pre>
 *
 * <p>Immutable. A cell that nobody set is blank.
 *
 * @since 0.1.0
 */
public final class ReportFigures implements ReportValue {

    private static final PerEdition<ReportFigures> BLANK = PerEdition.of(ReportFigures::blankOf);

    private static final long serialVersionUID = 1;

    private final EditionRef edition;
    private final Figure[] cells;

    private ReportFigures(Edition edition, Figure[] cells) {
        this.edition = EditionRef.to(edition);
        this.cells = cells;
    }

    private static ReportFigures blankOf(Edition edition) {
        Figure[] cells = new Figure[edition.cells().size()];
        Arrays.fill(cells, Figure.blank());
        return new ReportFigures(edition, cells);
    }

    /** The figures of an empty form. */
    public static ReportFigures blank(Edition edition) {
        return BLANK.get(edition);
    }

    /**
     * The figures of sections; the edition is that of the first that tells one. A line or column that an edition adds,
     * and for which the sections have no word, is blank; {@link #with(SectionFigures)} keeps it.
     *
     * @throws IllegalArgumentException where none tells its edition, or two are of different editions
     */
    public static ReportFigures of(SectionFigures... sections) {
        Edition edition = Arrays.stream(sections)
                .flatMap(section -> section.ofEdition().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section tells its edition"));
        ReportFigures figures = blank(edition);
        for (SectionFigures section : sections) {
            figures = figures.with(section);
        }
        return figures;
    }

    /**
     * The figures of all cells, in the order of {@link Edition#cells()}; the inverse of {@link #toList()}.
     *
     * @throws IllegalArgumentException where there are not as many figures as cells
     */
    public static ReportFigures of(Edition edition, List<Figure> figures) {
        if (figures.size() != edition.cells().size()) {
            throw new IllegalArgumentException("the edition of " + edition.code() + " has "
                    + edition.cells().size() + " cells, not " + figures.size());
        }
        Builder builder = builder(edition);
        for (int i = 0; i < figures.size(); i++) {
            builder.set(i, figures.get(i));
        }
        return builder.build();
    }

    /**
     * The figures of some cells, all others blank.
     *
     * @throws IllegalArgumentException where the edition lacks one of the cells
     */
    public static ReportFigures of(Edition edition, Map<CellAddress, Figure> figures) {
        Builder builder = builder(edition);
        figures.forEach(builder::set);
        return builder.build();
    }

    /** A builder that starts with an empty form. */
    public static Builder builder(Edition edition) {
        return new Builder(blank(edition));
    }

    /** A builder that starts with these figures. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The edition whose cells these are. */
    public Edition edition() {
        return edition.get();
    }

    /**
     * The figure of a cell.
     *
     * @throws IllegalArgumentException where the edition has no such cell
     */
    public Figure get(CellAddress cell) {
        return cells[edition().form().indexOf(cell)];
    }

    /**
     * The figure at a place in {@link Edition#cells()}.
     *
     * @throws IndexOutOfBoundsException for an index outside the form
     */
    public Figure get(int index) {
        return cells[index];
    }

    /** The number of cells. */
    public int size() {
        return cells.length;
    }

    /** All figures, in the order of {@link Edition#cells()}. */
    public List<Figure> toList() {
        return List.of(cells);
    }

    /** All figures under their addresses, in the form's order. */
    public Map<CellAddress, Figure> toMap() {
        Map<CellAddress, Figure> map = new LinkedHashMap<>();
        forEach(map::put);
        return Collections.unmodifiableMap(map);
    }

    /** Does something with every cell, in the form's order. */
    public void forEach(BiConsumer<CellAddress, Figure> action) {
        for (int i = 0; i < cells.length; i++) {
            action.accept(edition().cells().get(i), cells[i]);
        }
    }

    /** The cells whose figure is of a certain kind, in the form's order: {@code cellsWhere(Figure::isBlank)}. */
    public List<CellAddress> cellsWhere(Predicate<Figure> kind) {
        return edition().cells().stream().filter(cell -> kind.test(get(cell))).toList();
    }

    /**
     * The cells that other figures fill differently, in the form's order. A number under another text ({@code 1,295}
     * and {@code 1295}) differs.
     *
     * @throws IllegalArgumentException where the other figures are of another edition: its cells mean other things
     */
    public List<CellDifference> differences(ReportFigures other) {
        return CellDifferences.between(this, other);
    }

    /**
     * These figures after some differences: {@code a.apply(a.differences(b))} equals {@code b}.
     *
     * @throws IllegalArgumentException where the edition lacks one of the cells, or where a cell does not hold what the
     *     difference starts from
     */
    public ReportFigures apply(List<CellDifference> differences) {
        return CellDifferences.apply(this, differences);
    }

    /**
     * What {@link #withTotals} fills: each total of Tables 3 and 4 that is blank although all that it sums up are
     * counts, in the form's order. Nothing else is filled, and a total that is stated stays, be it wrong.
     */
    public List<CellDifference> missingTotals() {
        return MissingTotals.of(edition().form(), this::get);
    }

    /**
     * These figures with the totals that are blank worked out from the cells that are not: a total column from its
     * line, a total line from its lines. A total over a blank cell stays blank, for blank is not zero.
     * {@link #missingTotals} tells what is filled.
     */
    public ReportFigures withTotals() {
        return apply(missingTotals());
    }

    /**
     * These figures with one changed, in the cell's unit (件, or 万元 where the form says so).
     *
     * @throws IllegalArgumentException where the edition has no such cell
     */
    public ReportFigures with(CellAddress cell, long number) {
        return with(cell, Figure.of(number));
    }

    /**
     * These figures with one changed; the same object where nothing changes.
     *
     * @throws IllegalArgumentException where the edition has no such cell
     */
    public ReportFigures with(CellAddress cell, Figure figure) {
        return get(cell).equals(figure) ? this : toBuilder().set(cell, figure).build();
    }

    /**
     * These figures with a section replaced, as far as the section has words for its lines.
     *
     * @throws IllegalArgumentException where the section is of another edition
     */
    public ReportFigures with(SectionFigures section) {
        section.ofEdition().filter(found -> found != edition()).ifPresent(found -> {
            throw new IllegalArgumentException("section " + section.section().numeral() + " is of the edition of "
                    + found.code() + ", the report of " + edition().code());
        });
        Builder builder = toBuilder();
        section.rows().forEach(builder::set);
        ReportFigures changed = builder.build();
        return changed.equals(this) ? this : changed;
    }

    /** These figures, each replaced by what the function makes of it. */
    public ReportFigures map(BiFunction<CellAddress, Figure, Figure> change) {
        Builder builder = toBuilder();
        for (CellAddress cell : edition().cells()) {
            builder.set(cell, change.apply(cell, get(cell)));
        }
        return builder.build();
    }

    /** The figures of one line, found by column. */
    public LineFigures line(LineTerm term) {
        return new LineFigures(this, term);
    }

    private Object writeReplace() {
        return new FiguresText(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ReportFigures that
                        && edition() == that.edition()
                        && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * edition().code().hashCode() + Arrays.hashCode(cells);
    }

    /** The cells that are not blank, as {@code ADDRESS=text}. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("ReportFigures{").append(edition().code());
        for (CellAddress cell : edition().cells()) {
            if (!get(cell).isBlank()) {
                text.append(", ").append(cell).append('=').append(get(cell));
            }
        }
        return text.append('}').toString();
    }

    /** Collects figures. Not for use by several threads. */
    public static final class Builder {

        private final Edition edition;
        private final Figure[] cells;

        private Builder(ReportFigures start) {
            this.edition = start.edition();
            this.cells = start.cells.clone();
        }

        /**
         * Sets the figure of a cell.
         *
         * @throws IllegalArgumentException where the edition has no such cell
         */
        public Builder set(CellAddress cell, Figure figure) {
            return set(edition.form().indexOf(cell), figure);
        }

        /**
         * Sets what stands in a cell, in the cell's unit (件, or 万元 where the form says so).
         *
         * @throws IllegalArgumentException where the edition has no such cell
         */
        public Builder set(CellAddress cell, long number) {
            return set(cell, Figure.of(number));
        }

        /**
         * Sets the figure at a place in {@link Edition#cells()}.
         *
         * @throws IndexOutOfBoundsException for an index outside the form
         */
        public Builder set(int index, Figure figure) {
            cells[index] = Objects.requireNonNull(figure, "figure");
            return this;
        }

        /**
         * Sets the figures of a line. A blank row of a line that the edition lacks sets nothing, nor does a blank
         * figure of a column that the line lacks.
         *
         * @throws IllegalArgumentException where the edition has no such line, or the line lacks one of the columns
         */
        public Builder set(LineTerm term, FigureRow row) {
            List<Figure> figures = row.figures();
            if (!edition.form().has(term) && figures.stream().allMatch(Figure::isBlank)) {
                return this;
            }
            FormLine line = edition.form().line(term);
            List<ColumnTerm> columns = row.columns();
            requireColumns(line, row);
            for (int i = 0; i < figures.size(); i++) {
                Figure figure = figures.get(i);
                line.findCell(columns.get(i)).ifPresent(cell -> set(cell, figure));
            }
            return this;
        }

        /** Every figure that is not blank needs its column, and a row that shares none belongs to another form. */
        private static void requireColumns(FormLine line, FigureRow row) {
            List<ColumnTerm> columns = row.columns();
            boolean lost = IntStream.range(0, columns.size())
                    .anyMatch(i ->
                            !line.has(columns.get(i)) && !row.figures().get(i).isBlank());
            if (lost || columns.stream().noneMatch(line::has)) {
                throw new IllegalArgumentException("line " + line + " has the columns "
                        + names(line.columns().stream().map(FormColumn::term).toList()) + ", not " + names(columns));
            }
        }

        private static String names(List<ColumnTerm> columns) {
            return columns.stream().map(ColumnTerm::code).collect(Collectors.joining(", "));
        }

        /** The figures collected so far. */
        public ReportFigures build() {
            return new ReportFigures(edition, cells.clone());
        }
    }
}
