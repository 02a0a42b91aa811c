package org.gongkai.report.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.LineTerm;
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
 */
public final class ReportFigures {

    private static final ReportFigures[] BLANK =
            Arrays.stream(Edition.values()).map(ReportFigures::blankOf).toArray(ReportFigures[]::new);

    private final Edition edition;
    private final Figure[] cells;

    private ReportFigures(Edition edition, Figure[] cells) {
        this.edition = edition;
        this.cells = cells;
    }

    private static ReportFigures blankOf(Edition edition) {
        Figure[] cells = new Figure[edition.cells().size()];
        Arrays.fill(cells, Figure.blank());
        return new ReportFigures(edition, cells);
    }

    /** The figures of an empty form. */
    public static ReportFigures blank(Edition edition) {
        return BLANK[edition.ordinal()];
    }

    /**
     * The figures of the three sections; the edition is that of section 二.
     *
     * @throws IllegalArgumentException where section 三 is of another edition
     */
    public static ReportFigures of(
            ProactiveDisclosure proactiveDisclosure, Applications applications, Remedies remedies) {
        return blank(proactiveDisclosure.edition()).with(figures -> {
            proactiveDisclosure.writeTo(figures);
            applications.writeTo(figures);
            remedies.writeTo(figures);
        });
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
        return edition;
    }

    /**
     * The figure of a cell.
     *
     * @throws IllegalArgumentException where the edition has no such cell
     */
    public Figure get(CellAddress cell) {
        return cells[edition.form().indexOf(cell)];
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

    /**
     * These figures with one changed; the same object where nothing changes.
     *
     * @throws IllegalArgumentException where the edition has no such cell
     */
    public ReportFigures with(CellAddress cell, Figure figure) {
        return get(cell).equals(figure) ? this : toBuilder().set(cell, figure).build();
    }

    ReportFigures with(Consumer<Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        ReportFigures changed = builder.build();
        return changed.equals(this) ? this : changed;
    }

    /** These figures, each replaced by what the function makes of it. */
    public ReportFigures map(BiFunction<CellAddress, Figure, Figure> change) {
        Builder builder = toBuilder();
        for (CellAddress cell : edition.cells()) {
            builder.set(cell, change.apply(cell, get(cell)));
        }
        return builder.build();
    }

    LineFigures line(LineTerm term) {
        return new LineFigures(this, edition.form().line(term));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ReportFigures that && edition == that.edition && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * edition.code().hashCode() + Arrays.hashCode(cells);
    }

    /** The cells that are not blank, as {@code ADDRESS=text}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("ReportFigures{").append(edition.code());
        for (CellAddress cell : edition.cells()) {
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
            this.edition = start.edition;
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
         * Sets the figure at a place in {@link Edition#cells()}.
         *
         * @throws IndexOutOfBoundsException for an index outside the form
         */
        public Builder set(int index, Figure figure) {
            cells[index] = Objects.requireNonNull(figure, "figure");
            return this;
        }

        /**
         * Sets the figures of a line.
         *
         * @throws IllegalArgumentException where the edition has no such line, or the line not as many columns
         */
        public Builder set(LineTerm term, FigureRow row) {
            FormLine line = edition.form().line(term);
            List<Figure> figures = row.figures();
            if (figures.size() != line.cells().size()) {
                throw new IllegalArgumentException(
                        "line " + line + " has " + line.cells().size() + " columns, not " + figures.size());
            }
            for (int i = 0; i < figures.size(); i++) {
                set(line.cells().get(i), figures.get(i));
            }
            return this;
        }

        /** The figures collected so far. */
        public ReportFigures build() {
            return new ReportFigures(edition, cells.clone());
        }
    }
}
