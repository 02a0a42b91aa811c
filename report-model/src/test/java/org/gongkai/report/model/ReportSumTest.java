package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSumTest {

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");

    private static DisclosureReport report(String agency, String cell, String text) {
        CellAddress address = CellAddress.parse(cell);
        Edition edition = Edition.Y2021.form().has(address) ? Edition.Y2021 : Edition.Y2019;
        return TestFigures.report(agency, ReportFigures.of(edition, Map.of(address, Figure.parse(text))));
    }

    private static ReportSum sum(String cell, String... texts) {
        List<DisclosureReport> reports = new ArrayList<>();
        for (String text : texts) {
            reports.add(report("机关" + reports.size(), cell, text));
        }
        return ReportSum.of(reports);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            T3.1:A         ; 42       ; 3               ; 45
            T3.1:A         ; 1,295    ; 22（其中16件）  ; 1317
            T3.1:A         ; 40件     ; 2               ; 42
            T3.1:A         ; -3       ; 2               ; -1
            T2.8.1:amount  ; 96171.6  ; 0.25            ; 96171.85
            T2.8.1:amount  ; 3.5      ; 3.50            ; 7
            T2.8.1:amount  ; 3万元    ; 5000元          ; 3.5
            T2.9.1:amount  ; 251000元 ; 3.5万元         ; 286000元
            T2.9.1:amount  ; 251000元 ; 0               ; 251000元
            T2.9.1:amount  ; 0        ; 0               ; 0
            T2.5.1:change  ; 3        ; -3              ; 0
            """)
    void numbers_add_up_exactly_in_the_unit_of_the_cell(String cell, String a, String b, String total) {
        ReportSum sum = sum(cell, a, b);

        assertThat(sum.figure(CellAddress.parse(cell))).isEqualTo(Figure.parse(total));
        assertThat(sum.lacking(CellAddress.parse(cell))).isEmpty();
        assertThat(sum.figures().get(CellAddress.parse(cell))).isEqualTo(Figure.parse(total));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            T3.1:A        ; ''
            T3.1:A        ; /
            T3.1:A        ; 无
            T3.1:A        ; 3元
            T2.8.1:amount ; 3件
            T2.9.1:projects ; 3万元
            T2.9.1:amount ; 251000
            T2.9.1:amount ; 3项
            """)
    void a_cell_without_a_number_of_its_unit_leaves_the_sum_openly_blank(String cell, String text) {
        CellAddress address = CellAddress.parse(cell);
        ReportSum sum = sum(cell, "0", text, "0");

        assertThat(sum.figure(address)).isSameAs(Figure.blank());
        assertThat(sum.partialSum(address)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(sum.lacking(address))
                .extracting(each -> each.agency().name())
                .containsExactly("机关1");
        assertThat(sum.incompleteCells()).contains(address);
    }

    @Test
    void the_partial_sum_says_how_far_a_blank_sum_goes() {
        ReportSum sum = sum("T3.1:A", "42", "", "3", "/");

        assertThat(sum.partialSum(CELL)).isEqualByComparingTo("45");
        assertThat(sum.lacking(CELL)).hasToString("[机关1 2023, 机关3 2023]");
        assertThat(sum.addends()).hasSize(4);
    }

    @Test
    void more_than_18_digits_are_unreadable_under_their_own_text() {
        Figure figure = sum("T3.1:A", "999999999999999999", "1").figure(CELL);

        assertThat(figure.state()).isEqualTo(Figure.State.UNREADABLE);
        assertThat(figure).hasToString("1000000000000000000");
    }

    @Test
    void a_sum_of_nothing_states_nothing() {
        assertThat(ReportSum.empty(Edition.Y2021).figures()).isEqualTo(ReportFigures.blank(Edition.Y2021));
        assertThat(ReportSum.empty(Edition.Y2021).incompleteCells()).isEmpty();
        assertThatThrownBy(() -> ReportSum.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no reports to sum: the edition is unknown");
    }

    @Test
    void reports_of_different_editions_do_not_add_up() {
        DisclosureReport of2019 = TestFigures.report("淮安市财政局", ReportFigures.blank(Edition.Y2019));

        assertThatThrownBy(() -> ReportSum.empty(Edition.Y2021).plus(of2019))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'淮安市财政局 2023' is of the edition of 2019, the sum of 2021: their cells mean other things");
        assertThatThrownBy(() -> ReportSum.empty(Edition.Y2021).plus(ReportSum.empty(Edition.Y2019)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is of the edition of 2019, the sum of 2021");
        assertThatThrownBy(() -> ReportSum.empty(Edition.Y2019).lacking(CellAddress.parse("T3.3.6.1:A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the edition of 2019 has no cell T3.3.6.1:A");
    }

    @Property(tries = 50)
    void sums_are_a_commutative_monoid(
            @ForAll("sums") ReportSum a, @ForAll("sums") ReportSum b, @ForAll("sums") ReportSum c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(ReportSum.empty(a.edition()))).isEqualTo(a);
        assertThat(ReportSum.empty(a.edition()).plus(a)).isEqualTo(a);
    }

    @Property(tries = 50)
    void the_order_and_the_machines_do_not_matter(
            @ForAll("reports") List<DisclosureReport> reports, @ForAll Random random) {
        ReportSum all = reports.stream().collect(ReportSum.collector(Edition.Y2021));
        List<DisclosureReport> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(reports.size() + 1);

        assertThat(shuffled.parallelStream().collect(ReportSum.collector(Edition.Y2021)))
                .isEqualTo(all);
        assertThat(shuffled.subList(0, cut).stream()
                        .collect(ReportSum.collector(Edition.Y2021))
                        .plus(shuffled.subList(cut, shuffled.size()).stream()
                                .collect(ReportSum.collector(Edition.Y2021))))
                .isEqualTo(all);
    }

    @Property(tries = 50)
    void a_cell_is_blank_exactly_where_a_report_states_no_number(@ForAll("reports") List<DisclosureReport> reports) {
        ReportSum sum = reports.stream().collect(ReportSum.collector(Edition.Y2021));

        for (CellAddress cell : Edition.Y2021.cells()) {
            long stated = reports.stream()
                    .filter(each -> each.figure(cell).isNumber())
                    .count();
            assertThat(sum.lacking(cell).size()).isGreaterThanOrEqualTo((int) (reports.size() - stated));
            assertThat(sum.figure(cell).isBlank())
                    .isEqualTo(reports.isEmpty() || !sum.lacking(cell).isEmpty());
        }
    }

    @Property(tries = 50)
    void plain_figures_of_one_report_are_their_own_sum(@ForAll("plain") ReportFigures figures) {
        assertThat(ReportSum.of(List.of(TestFigures.report(figures))).figures()).isEqualTo(figures);
    }

    @Provide
    Arbitrary<ReportFigures> plain() {
        return Arbitraries.longs()
                .between(0, 100_000)
                .map(Figure::of)
                .list()
                .ofSize(Edition.Y2021.cells().size())
                .map(list -> ReportFigures.of(Edition.Y2021, list));
    }

    @Provide
    Arbitrary<ReportSum> sums() {
        return reports().map(reports -> reports.stream().collect(ReportSum.collector(Edition.Y2021)));
    }

    @Provide
    Arbitrary<List<DisclosureReport>> reports() {
        Arbitrary<String> agencies = Arbitraries.of("泸州市江阳区财政局", "泸州市江阳区教育局", "泸县人民政府");
        return Combinators.combine(agencies, TestFigures.figures(Edition.Y2021))
                .as(TestFigures::report)
                .list()
                .ofMaxSize(4);
    }
}
