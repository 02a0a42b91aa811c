package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.LineFigures;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.figure.SectionFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.print.FormPrinter;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.Term;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.model.section.ApplicantFigures;
import org.gongkai.report.model.section.Applications;
import org.gongkai.report.model.section.DecisionFigures;
import org.gongkai.report.model.section.ProactiveDisclosure;
import org.gongkai.report.model.section.ProactiveDisclosure2021;
import org.gongkai.report.model.section.Remedies;
import org.gongkai.report.third.ThirdEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values serve an edition that they have never heard of, and say where Java types would have to grow for it. */
@ExtendWith(WithThirdEdition.class)
class ThirdEditionTest {

    /**
     * What a typed accessor would need: the constant of an enum, and where the enum is no key of a map the method of a
     * view. There is no other place: whatever walks the form serves the terms that an edition declares.
     */
    private static final Map<Term, List<Class<?>>> TYPES_THAT_GROW = Map.of(
            ThirdEdition.ALGORITHMS, List.of(RefusalReason.class),
            ThirdEdition.PLANS, List.of(ProactiveItem.class, ProactiveDisclosure2021.class),
            ThirdEdition.CONFIRMATIONS, List.of(ProactiveItem.class, ProactiveDisclosure2021.class),
            ThirdEdition.MEDIA, List.of(ApplicantType.class, ApplicantFigures.class));

    private static Edition third() {
        return ThirdEdition.edition();
    }

    private static Form form() {
        return third().form();
    }

    private static Form formOf2021() {
        return Edition.Y2021.form();
    }

    /** Cells that all differ, so that no figure can stand for another. */
    private static ReportFigures distinct() {
        return ReportFigures.blank(third()).map((cell, blank) -> Figure.of(form().indexOf(cell) + 1L));
    }

    private static ReportFigures zero() {
        return ReportFigures.blank(third()).map((cell, blank) -> Figure.of(0));
    }

    private static DisclosureReport report(ReportFigures figures) {
        return DisclosureReport.builder()
                .year(2031)
                .agency(Agency.named("淮安市人民政府"))
                .figures(figures)
                .build();
    }

    @Test
    void it_is_among_the_editions() {
        assertThat(Edition.values()).containsExactly(Edition.Y2019, Edition.Y2021, third());
        assertThat(Edition.newest()).isSameAs(third());
        assertThat(Edition.first()).isSameAs(Edition.Y2019);
        assertThat(Edition.fromCode(third().toString())).isSameAs(third());
        assertThatThrownBy(() -> Edition.fromCode("1999")).hasMessageEndingWith("known: 2019, 2021, 2031");
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "2020, 2019", "2021, 2021", "2030, 2021", "2031, 2031", "2050, 2031"})
    void it_is_in_force_from_its_first_year(int year, String code) {
        assertThat(Edition.forYear(year)).hasToString(code);
        assertThat(Edition.inForce(year)).contains(Edition.fromCode(code));
        assertThat(Edition.inForce(2018)).isEmpty();
    }

    @Test
    void each_line_and_each_cell_is_found_by_term_and_by_address() {
        for (FormLine line : form().lines()) {
            assertThat(form().line(line.term())).isSameAs(line);
            for (FormColumn column : line.columns()) {
                CellAddress cell = form().cell(line.term(), column.term());
                assertThat(CellAddress.parse(cell.toString())).isSameAs(cell);
                assertThat(form().lineOf(cell)).isSameAs(line);
                assertThat(form().columnOf(cell)).isSameAs(column);
            }
        }
        assertThat(form().cells().stream().map(form()::path)).doesNotHaveDuplicates();
        assertThat(form().cells().stream().map(form()::describe)).doesNotHaveDuplicates();
    }

    @Test
    void a_line_inserted_renumbers_those_behind_it() {
        LineTerm next = RefusalReason.values()[1];

        assertThat(form().line(ThirdEdition.ALGORITHMS).code()).isEqualTo("T3.3.3.2");
        assertThat(formOf2021().line(next).code()).isEqualTo("T3.3.3.2");
        assertThat(form().line(next).code()).isEqualTo("T3.3.3.3");
        assertThat(form().cell(next, Total.TOTAL)).hasToString("T3.3.3.3:H");
        assertThat(formOf2021().has(ThirdEdition.ALGORITHMS)).isFalse();
    }

    @Test
    void what_is_new_has_its_place_in_the_whole() {
        CellAddress fresh = form().cell(ThirdEdition.ALGORITHMS, ThirdEdition.MEDIA);

        assertThat(form().linesOf(Outcome.REFUSED))
                .hasSize(RefusalReason.values().length + 1)
                .contains(form().line(ThirdEdition.ALGORITHMS));
        assertThat(form().path(fresh)).containsExactly("applications", "outcomes", "refused", "algorithms", "media");
        assertThat(form().describe(fresh).zh()).isEqualTo("三、（三）2.涉及算法模型 新闻媒体");
        assertThat(FormPrinter.markdown(form(), Locale.CHINESE)).contains("涉及算法模型", "新闻媒体", "发展规划", "规章（含修订）");
    }

    @Test
    void a_label_is_the_editions_own_and_a_line_less_is_less() {
        assertThat(form().line(ProactiveItem.REGULATIONS).label()).isEqualTo(ThirdEdition.RULES);
        assertThat(formOf2021().line(ProactiveItem.REGULATIONS).label()).isEqualTo(ProactiveItem.REGULATIONS.label());
        assertThat(form().has(ProactiveItem.LICENSING)).isFalse();
        assertThat(form().linesOf(ProactiveItem.LICENSING)).isEmpty();
        assertThatThrownBy(() -> form().line(ProactiveItem.LICENSING))
                .hasMessage("the edition of 2031 has no line '"
                        + ProactiveItem.LICENSING.label().zh() + "'");
    }

    @Test
    void its_equations_balance_what_is_new() {
        CellAddress fresh = form().cell(ThirdEdition.ALGORITHMS, ThirdEdition.MEDIA);
        CellAddress outcomes = form().cell(ApplicationLine.OUTCOMES_TOTAL, ThirdEdition.MEDIA);

        assertThat(equation("T3-OUTCOMES", outcomes).right()).contains(fresh);
        assertThat(equation("T3-BALANCE", form().cell(ApplicationLine.RECEIVED, ThirdEdition.MEDIA))
                        .right())
                .contains(outcomes);
        assertThat(equation("T3-TOTAL", form().cell(ThirdEdition.ALGORITHMS, Total.TOTAL))
                        .right())
                .contains(fresh)
                .hasSize(ApplicantType.values().length + 1);
    }

    private static Equation equation(String rule, CellAddress left) {
        return form().equations().stream()
                .filter(each -> each.family().rule().equals(rule) && each.left().contains(left))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<SectionFigures> views(ReportFigures figures) {
        return Stream.of(ProactiveDisclosure.of(figures), Applications.of(figures), Remedies.of(figures));
    }

    @Test
    void a_view_that_is_put_back_changes_nothing() {
        assertThat(views(distinct()))
                .allSatisfy(view -> assertThat(distinct().with(view)).isEqualTo(distinct()));
        ReportFigures changed =
                distinct().with(Applications.of(distinct()).withReceived(ApplicantFigures.of(9, 0, 0, 0, 0, 0, 9)));
        Set<CellAddress> received =
                new LinkedHashSet<>(form().line(ApplicationLine.RECEIVED).cells());
        received.remove(form().cell(ApplicationLine.RECEIVED, ThirdEdition.MEDIA));
        assertThat(distinct().differences(changed).stream().map(each -> each.cell()))
                .containsExactlyElementsOf(received);
    }

    @Test
    void a_view_finds_its_lines_by_what_they_count() {
        Applications applications = Applications.of(distinct());

        assertThat(applications.outcomes().refused()).containsOnlyKeys(RefusalReason.values());
        for (RefusalReason reason : RefusalReason.values()) {
            assertThat(applications.outcomes().refused(reason).total())
                    .isEqualTo(distinct().get(form().cell(reason, Total.TOTAL)));
        }
        assertThat(applications.received().otherOrganisation())
                .isEqualTo(distinct().get(form().cell(ApplicationLine.RECEIVED, ApplicantType.OTHER_ORGANISATION)));
    }

    @Test
    void the_view_of_a_line_that_it_does_not_have_is_blank() {
        ProactiveDisclosure2021 view = (ProactiveDisclosure2021) ProactiveDisclosure.of(distinct());

        assertThat(view.edition()).isSameAs(third());
        assertThat(view.licensing()).isEqualTo(DecisionFigures.blank());
        assertThat(new LineFigures(distinct(), ProactiveItem.PROCUREMENT).at(ProactiveColumn2021.AMOUNT))
                .isEqualTo(Figure.blank());
        assertThatThrownBy(() -> distinct().with(view.withLicensing(DecisionFigures.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ProactiveItem.LICENSING.label().zh());
    }

    @Test
    void measures_count_the_new_line() {
        ReportFigures figures = zero().with(form().cell(ThirdEdition.ALGORITHMS, Total.TOTAL), Figure.of(3))
                .with(form().cell(RefusalReason.values()[0], Total.TOTAL), Figure.of(1))
                .with(form().cell(ApplicationLine.OUTCOMES_TOTAL, Total.TOTAL), Figure.of(10))
                .with(form().cell(ApplicationLine.RECEIVED, Total.TOTAL), Figure.of(20));
        ReportMeasures measures = report(figures).measures();

        assertThat(measures.refusalRate())
                .hasValueSatisfying(rate -> assertThat(rate.doubleValue()).isEqualTo(0.4));
    }

    @Test
    void its_reports_are_summed_cell_by_cell() {
        ReportSum sum = ReportSum.of(List.of(report(distinct()), report(distinct())));

        assertThat(sum.figures()).isEqualTo(distinct().map((cell, figure) -> Figure.of(2 * figure.countOr(0))));
        assertThat(sum.incompleteCells()).isEmpty();
        assertThatThrownBy(() -> sum.plus(ReportSum.empty(Edition.Y2021))).hasMessageContaining("2031");
    }

    @Test
    void typed_accessors_reach_all_but_what_it_declares() {
        ReportFigures typed = ReportFigures.of(views(distinct()).toArray(SectionFigures[]::new));

        assertThat(distinct().differences(typed).stream().map(each -> each.cell()))
                .containsExactlyElementsOf(form().cells().stream()
                        .filter(cell -> isDeclared(form().lineOf(cell).term())
                                || isDeclared(form().columnOf(cell).term()))
                        .toList());
    }

    /** Whether a term is no constant of the SDK's. */
    private static boolean isDeclared(Term term) {
        return !(term instanceof Enum<?>);
    }

    @Test
    void the_types_that_would_have_to_grow_are_these() {
        Set<Term> declared = new LinkedHashSet<>();
        for (FormLine line : form().lines()) {
            Stream.concat(Stream.of(line.term()), line.columns().stream().map(FormColumn::term))
                    .filter(ThirdEditionTest::isDeclared)
                    .forEach(declared::add);
        }
        assertThat(declared).isEqualTo(TYPES_THAT_GROW.keySet());
        TYPES_THAT_GROW.forEach(
                (term, types) -> assertThat(neighbours(term)).as(term.code()).contains(types.get(0)));
    }

    /** The enums of the terms that stand in the same group of lines, or among the same columns. */
    private static Stream<Class<?>> neighbours(Term term) {
        if (term instanceof ColumnTerm column) {
            return form().lines().stream()
                    .filter(line -> line.has(column))
                    .flatMap(line -> line.columns().stream())
                    .map(each -> each.term().getClass());
        }
        List<FormLine> around = form().groupsOf(form().line((LineTerm) term)).stream()
                .reduce((outer, inner) -> inner)
                .orElseThrow()
                .lines()
                .toList();
        return around.stream().map(line -> line.term().getClass());
    }

    @Test
    void no_constant_is_lost_to_the_old_forms() {
        assertThat(Arrays.stream(RefusalReason.values()).map(formOf2021()::has)).containsOnly(true);
        assertThat(formOf2021().linesOf(Outcome.REFUSED)).hasSameSizeAs(RefusalReason.values());
    }
}
