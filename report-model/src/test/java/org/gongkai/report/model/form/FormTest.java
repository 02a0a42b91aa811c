package org.gongkai.report.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.ProactiveColumn2019;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormTest {

    private static final Form FORM_2019 = Edition.Y2019.form();
    private static final Form FORM_2021 = Edition.Y2021.form();

    @Test
    void the_edition_of_2021_has_its_lines_under_the_forms_own_numbers() {
        assertThat(codes(FORM_2021)).isEqualTo("""
                        T2.1.1 T2.1.2 T2.5.1 T2.6.1 T2.6.2 T2.8.1 \
                        T3.1 T3.2 T3.3.1 T3.3.2 \
                        T3.3.3.1 T3.3.3.2 T3.3.3.3 T3.3.3.4 T3.3.3.5 T3.3.3.6 T3.3.3.7 T3.3.3.8 \
                        T3.3.4.1 T3.3.4.2 T3.3.4.3 T3.3.5.1 T3.3.5.2 T3.3.5.3 T3.3.5.4 T3.3.5.5 \
                        T3.3.6.1 T3.3.6.2 T3.3.6.3 T3.3.7 T3.4 T4.1 T4.2.1 T4.2.2""");
    }

    @Test
    void the_edition_of_2019_has_its_own_table_2_and_one_line_of_other_handling() {
        assertThat(codes(FORM_2019)).isEqualTo("""
                        T2.1.1 T2.1.2 T2.5.1 T2.5.2 T2.6.1 T2.6.2 T2.8.1 T2.9.1 \
                        T3.1 T3.2 T3.3.1 T3.3.2 \
                        T3.3.3.1 T3.3.3.2 T3.3.3.3 T3.3.3.4 T3.3.3.5 T3.3.3.6 T3.3.3.7 T3.3.3.8 \
                        T3.3.4.1 T3.3.4.2 T3.3.4.3 T3.3.5.1 T3.3.5.2 T3.3.5.3 T3.3.5.4 T3.3.5.5 \
                        T3.3.6 T3.3.7 T3.4 T4.1 T4.2.1 T4.2.2""");
    }

    private static String codes(Form form) {
        return form.lines().stream().map(FormLine::code).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"2019, T2, 22", "2019, T3, 161", "2019, T4, 15", "2021, T2, 10", "2021, T3, 175", "2021, T4, 15"})
    void every_table_has_its_number_of_cells(Edition edition, String table, int cells) {
        assertThat(edition.cells().stream().filter(cell -> cell.table().equals(table)))
                .hasSize(cells);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019, T2.1.2,   made disclosed totalDisclosed
            2019, T2.5.2,   previousItems change decisions
            2019, T2.8.1,   previousItems change
            2019, T2.9.1,   projects amount
            2021, T2.1.1,   issued repealed inForce
            2021, T2.6.2,   decisions
            2021, T2.8.1,   amount
            2021, T3.3.6.2, A B C D E F G
            2021, T4.2.1,   upheld corrected otherResult pending total
            """)
    void a_line_has_its_columns(Edition edition, String line, String columns) {
        assertThat(edition.cells().stream()
                        .filter(cell -> cell.line().equals(line))
                        .map(CellAddress::column)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2021, T3.1:A,        一、本年新收政府信息公开申请数量 自然人, 'T3.1 Requests received in the year, Natural person'
            2021, T3.3.3.1:A,    三、（三）1.属于国家秘密 自然人,        'T3.3.3.1 State secret, Natural person'
            2021, T3.3.6.3:F,    三、（六）3.其他 其他,                  'T3.3.6.3 Other, Other organisation'
            2019, T3.3.6:G,      三、（六）其他处理 总计,                'T3.3.6 Other handling, Total'
            2021, T3.3.7:G,      三、（七）总计 总计,                    'T3.3.7 Total handled in the year, Total'
            2021, T4.1:pending,  行政复议 尚未审结,                      'Administrative reconsideration, Pending'
            2021, T4.2.2:upheld, 行政诉讼 复议后起诉 结果维持,           'Administrative litigation: Litigation after reconsideration, Upheld'
            2021, T2.1.2:issued, 第二十条第（一）项 行政规范性文件 本年制发件数, 'Art. 20(1): Administrative normative documents, Issued in the year'
            2019, T2.1.2:made,   第二十条第（一）项 规范性文件 本年新制作数量,   'Art. 20(1): Administrative normative documents, Newly made in the year'
            """)
    void a_cell_is_called_by_its_full_number(Edition edition, String cell, String zh, String en) {
        assertThat(edition.form().describe(CellAddress.parse(cell))).isEqualTo(Label.of(zh, en));
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void no_two_cells_are_called_the_same_nor_reached_under_the_same_names(Edition edition) {
        Form form = edition.form();

        assertThat(form.cells().stream().map(cell -> form.describe(cell).zh())).doesNotHaveDuplicates();
        assertThat(form.cells().stream().map(cell -> form.describe(cell).en())).doesNotHaveDuplicates();
        assertThat(form.cells().stream().map(form::path)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2021, T3.3.3.1:A,      applications.outcomes.refused.stateSecret.naturalPerson
            2021, T3.3.6.1:G,      applications.outcomes.other.correctionOverdue.total
            2019, T3.3.6:G,        applications.outcomes.other.total
            2021, T3.3.7:B,        applications.outcomes.total.commercialEnterprise
            2021, T2.8.1:amount,   proactiveDisclosure.fees.amount
            2021, T4.2.1:total,    remedies.directLitigation.total
            """)
    void a_cell_has_a_path_of_names(Edition edition, String cell, String path) {
        assertThat(String.join(".", edition.form().path(CellAddress.parse(cell))))
                .isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2021, T3-BALANCE,  一 + 二 = 三（七） + 四, T3.1 + T3.2 = T3.3.7 + T3.4
            2021, T3-OUTCOMES, 三（七） = 三（一） + 三（二） + 三（三） + 三（四） + 三（五） + 三（六）, T3.3.7 = T3.3.1 + T3.3.2 + T3.3.3 + T3.3.4 + T3.3.5 + T3.3.6
            2019, T3-OUTCOMES, 三（七） = 三（一） + 三（二） + 三（三） + 三（四） + 三（五） + 三（六）, T3.3.7 = T3.3.1 + T3.3.2 + T3.3.3 + T3.3.4 + T3.3.5 + T3.3.6
            2021, T3-TOTAL,    总计 = 自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他, Total = Natural person + Commercial enterprise + Research institution + Public-welfare organisation + Legal-service institution + Other organisation
            2019, T4-TOTAL,    总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结, Total = Upheld + Corrected + Other result + Pending
            """)
    void a_formula_reads_like_the_forms_own_note(Edition edition, String rule, String zh, String en) {
        assertThat(family(edition.form(), rule).formula()).isEqualTo(Label.of(zh, en));
    }

    private static EquationFamily family(Form form, String rule) {
        return form.equationFamilies()
                .filter(family -> family.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_total_of_a_column_adds_up_every_line_of_the_six_outcomes() {
        Equation equation = family(FORM_2021, "T3-OUTCOMES").equations().get(0);

        assertThat(equation.left()).containsExactly(CellAddress.parse("T3.3.7:A"));
        assertThat(equation.right())
                .hasSize(21)
                .allMatch(
                        cell -> cell.line().startsWith("T3.3.") && cell.column().equals("A"))
                .doesNotContain(CellAddress.parse("T3.3.7:A"));
        assertThat(family(FORM_2019, "T3-OUTCOMES").equations().get(0).right()).hasSize(19);
    }

    @Test
    void every_family_has_an_equation_for_every_column_or_line() {
        assertThat(Stream.of(FORM_2019, FORM_2021)
                        .flatMap(Form::equationFamilies)
                        .map(family -> family.rule() + " " + family.equations().size()))
                .containsExactly(
                        "T3-BALANCE 7",
                        "T3-OUTCOMES 7",
                        "T3-TOTAL 23",
                        "T4-TOTAL 3",
                        "T3-BALANCE 7",
                        "T3-OUTCOMES 7",
                        "T3-TOTAL 25",
                        "T4-TOTAL 3");
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void every_cell_of_tables_3_and_4_stands_in_an_equation_and_on_one_side_only(Edition edition) {
        for (CellAddress cell : edition.cells()) {
            long equations = edition.form().equations().stream()
                    .filter(each -> each.left().contains(cell) || each.right().contains(cell))
                    .peek(each -> assertThat(
                                    each.left().contains(cell) && each.right().contains(cell))
                            .isFalse())
                    .count();
            long expected = switch (cell.table()) {
                case "T2" -> 0;
                case "T3" -> cell.line().equals("T3.3.7") ? 3 : 2;
                default -> 1;
            };
            assertThat(equations).as(cell.toString()).isEqualTo(expected);
        }
    }

    @Test
    void an_address_means_the_same_line_and_column_in_both_editions() {
        List<CellAddress> shared =
                FORM_2019.cells().stream().filter(FORM_2021::has).toList();

        assertThat(shared).hasSize(161 - 7 + 15 + 3).allSatisfy(cell -> {
            assertThat(FORM_2019.lineOf(cell).term())
                    .isEqualTo(FORM_2021.lineOf(cell).term());
            assertThat(FORM_2019.columnOf(cell).name())
                    .isEqualTo(FORM_2021.columnOf(cell).name());
        });
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void lines_columns_and_indexes_agree(Edition edition) {
        Form form = edition.form();

        assertThat(form.cells()).doesNotHaveDuplicates().isSorted();
        for (CellAddress cell : form.cells()) {
            assertThat(form.cells().get(form.indexOf(cell))).isSameAs(cell);
            assertThat(form.cell(form.lineOf(cell).term(), form.columnOf(cell).term()))
                    .isSameAs(cell);
        }
    }

    @Test
    void what_a_form_does_not_have_is_refused_by_name() {
        assertThatThrownBy(() -> FORM_2019.indexOf(CellAddress.parse("T3.3.6.1:A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the edition of 2019 has no cell T3.3.6.1:A");
        assertThatThrownBy(() -> FORM_2021.line(ProactiveItem.PROCUREMENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the edition of 2021 has no line '政府集中采购'");
        assertThatThrownBy(() -> FORM_2021.cell(ProactiveItem.FEES, ProactiveColumn2019.CHANGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line T2.8.1 has no column 'change'");
        assertThat(FORM_2021.findLine(Outcome.OTHER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 新收, received",
        "CARRIED_IN, 上年结转, carried in",
        "OUTCOMES_TOTAL, 总计, handled",
        "CARRIED_FORWARD, 结转下年, carried forward"
    })
    void the_lines_of_the_balance_have_a_brief_name(ApplicationLine line, String zh, String en) {
        assertThat(line.brief()).isEqualTo(Label.of(zh, en));
    }

    @Test
    void other_lines_are_brief_enough_as_they_are() {
        assertThat(Outcome.GRANTED.brief()).isEqualTo(Outcome.GRANTED.label());
    }

    @Test
    void the_number_in_a_formula_holds_the_whole_path() {
        assertThat(Numbering.inFormula("T3.1")).isEqualTo("一");
        assertThat(Numbering.inFormula("T3.3.7")).isEqualTo("三（七）");
        assertThat(Numbering.inFormula("T3.3.3.1")).isEqualTo("三（三）1.");
    }
}
