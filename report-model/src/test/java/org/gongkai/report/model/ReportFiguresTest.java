package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;

class ReportFiguresTest {

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");

    @Property(tries = 100)
    void lists_and_maps_lead_there_and_back(@ForAll("figures") ReportFigures figures) {
        assertThat(ReportFigures.of(figures.edition(), figures.toList()))
                .isEqualTo(figures)
                .hasSameHashCodeAs(figures)
                .hasToString(figures.toString());
        assertThat(ReportFigures.of(figures.edition(), figures.toMap())).isEqualTo(figures);
        assertThat(figures.toMap().keySet())
                .containsExactlyElementsOf(figures.edition().cells());
        assertThat(figures.toBuilder().build()).isEqualTo(figures);
        assertThat(figures.map((cell, figure) -> figure)).isEqualTo(figures);
    }

    @Property(tries = 100)
    void figures_do_not_differ_from_themselves(@ForAll("figures") ReportFigures figures) {
        assertThat(figures.differences(figures)).isEmpty();
    }

    @Property(tries = 100)
    void differences_lead_from_one_to_the_other(
            @ForAll("of2021") ReportFigures from, @ForAll("of2021") ReportFigures to) {
        List<CellDifference> differences = from.differences(to);

        assertThat(from.apply(differences)).isEqualTo(to);
        assertThat(differences.isEmpty()).isEqualTo(from.equals(to));
        assertThat(differences).allMatch(each -> !each.from().equals(each.to()));
    }

    @Property(tries = 100)
    void differences_the_other_way_round_are_reversed(
            @ForAll("of2019") ReportFigures from, @ForAll("of2019") ReportFigures to) {
        assertThat(to.differences(from))
                .isEqualTo(from.differences(to).stream()
                        .map(CellDifference::reversed)
                        .toList());
    }

    @Property(tries = 100)
    void a_cell_that_is_set_is_read_back(
            @ForAll("figures") ReportFigures figures, @ForAll("figure") Figure figure, @ForAll int place) {
        CellAddress cell = figures.edition().cells().get(Math.floorMod(place, figures.size()));

        ReportFigures changed = figures.with(cell, figure);

        assertThat(changed.get(cell)).isEqualTo(figure);
        assertThat(changed.with(cell, figures.get(cell))).isEqualTo(figures);
        assertThat(figures.differences(changed)).hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 100)
    void cells_are_found_by_their_state(@ForAll("figures") ReportFigures figures) {
        List<CellAddress> blank = figures.cellsWhere(Figure::isBlank);

        assertThat(blank).isSorted().allMatch(cell -> figures.get(cell).isBlank());
        assertThat(blank.size()
                        + figures.cellsWhere(figure -> !figure.isBlank()).size())
                .isEqualTo(figures.size());
    }

    @Test
    void a_builder_does_not_change_what_it_has_built() {
        ReportFigures.Builder builder = ReportFigures.builder(Edition.Y2021).set(CELL, Figure.of(42));
        ReportFigures built = builder.build();

        builder.set(CELL, Figure.of(43));

        assertThat(built.get(CELL)).isEqualTo(Figure.of(42));
        assertThat(ReportFigures.blank(Edition.Y2021).get(CELL)).isSameAs(Figure.blank());
    }

    @Test
    void a_difference_that_starts_elsewhere_is_refused() {
        ReportFigures figures = ReportFigures.of(Edition.Y2021, Map.of(CELL, Figure.of(42)));
        CellDifference difference = new CellDifference(CELL, Figure.of(41), Figure.of(43));

        assertThatThrownBy(() -> figures.apply(List.of(difference)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cell T3.1:A holds '42', not what the difference starts from: T3.1:A: 41 -> 43");
    }

    @Test
    void a_difference_reads_like_a_remark() {
        assertThat(new CellDifference(CELL, Figure.of(42), Figure.blank())).hasToString("T3.1:A: 42 -> (blank)");
    }

    @Test
    void what_does_not_fit_the_form_is_refused() {
        assertThatThrownBy(() -> ReportFigures.of(Edition.Y2021, List.of(Figure.blank())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the edition of 2021 has 200 cells, not 1");
        assertThatThrownBy(() -> ReportFigures.blank(Edition.Y2019).get(CellAddress.parse("T3.3.6.1:A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the edition of 2019 has no cell T3.3.6.1:A");
        assertThatThrownBy(() -> ReportFigures.blank(Edition.Y2019).get(198))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void figures_read_as_the_cells_that_are_not_blank() {
        assertThat(ReportFigures.of(Edition.Y2021, Map.of(CELL, Figure.parse("1,295"))))
                .hasToString("ReportFigures{2021, T3.1:A=1,295}");
    }

    @Test
    void editions_are_never_equal() {
        assertThat(ReportFigures.blank(Edition.Y2019)).isNotEqualTo(ReportFigures.blank(Edition.Y2021));
    }

    @Provide
    Arbitrary<ReportFigures> figures() {
        return TestFigures.figures();
    }

    @Provide
    Arbitrary<ReportFigures> of2019() {
        return TestFigures.figures(Edition.Y2019);
    }

    @Provide
    Arbitrary<ReportFigures> of2021() {
        return TestFigures.figures(Edition.Y2021);
    }

    @Provide
    Arbitrary<Figure> figure() {
        return TestFigures.figure();
    }
}
