package org.gongkai.report.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.report.model.form.print.FormPrinter;
import org.gongkai.report.model.form.term.Article;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.TermEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The form is declared when its classes are loaded; here it is declared once more, and held against what is printed.
 */
class DeclaredAnewTest {

    /** The parts of an edition put together once more. */
    private static Form anew(Edition edition) {
        return Edition.declare("anew", edition.document(), edition.firstYear())
                .tables(List.of(
                        table2(edition), table3(edition), Table4.declare().table()))
                .build()
                .form();
    }

    private static FormTable table2(Edition edition) {
        return (edition == Edition.Y2019 ? Table2Of2019.declare() : Table2Of2021.declare()).table();
    }

    private static FormTable table3(Edition edition) {
        return Table3.declare(outcomes -> {
                    if (edition == Edition.Y2019) {
                        outcomes.line(6, Outcome.OTHER);
                    } else {
                        outcomes.group(6, Outcome.OTHER, OtherHandling.values());
                    }
                })
                .table();
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void it_reads_as_the_page_in_the_docs(Edition edition) throws IOException {
        Path page = Path.of(System.getProperty("gongkai.root"), "docs", "form.md");

        assertThat(Files.readString(page))
                .contains(FormPrinter.markdown(anew(edition), Locale.ENGLISH).replace("anew", edition.code()));
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void every_cell_has_its_place_its_line_and_its_column(Edition edition) {
        Form form = anew(edition);

        assertThat(form.cells()).containsExactlyElementsOf(edition.cells());
        assertThat(form.cells()).allSatisfy(cell -> {
            assertThat(form.cells().get(form.indexOf(cell))).isSameAs(cell);
            assertThat(form.lineOf(cell).code() + ":" + form.columnOf(cell).code())
                    .isEqualTo(cell.toString());
            assertThat(form.cell(form.lineOf(cell).term(), form.columnOf(cell).term()))
                    .isSameAs(cell);
            assertThat(form.path(cell)).isEqualTo(edition.form().path(cell));
            assertThat(form.groupsOf(form.lineOf(cell))).isNotEmpty();
        });
        assertThat(form.lines()).hasSameSizeAs(edition.form().lines());
        assertThat(form).hasToString("Form anew");
        assertThat(form.tables().get(1)).asString().startsWith("T3");
    }

    @ParameterizedTest
    @CsvSource({"2019, 7, 7, 23, 3", "2021, 7, 7, 25, 3"})
    void every_rule_has_its_equations(Edition edition, long balance, long outcomes, long total, long remedies) {
        Map<String, Long> counts = anew(edition).equations().stream()
                .collect(Collectors.groupingBy(each -> each.family().rule(), Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        "T3-BALANCE", balance, "T3-OUTCOMES", outcomes, "T3-TOTAL", total, "T4-TOTAL", remedies));
    }

    @Test
    void the_balance_of_each_column_is_in_equals_out() {
        EquationFamily family = table3(Edition.Y2021).equationFamilies().get(0);

        assertThat(family.kind()).isEqualTo(EquationFamily.Kind.BALANCE);
        assertThat(family).hasToString("T3-BALANCE 一 + 二 = 三（七） + 四");
        assertThat(family.formula().en()).isEqualTo("T3.1 + T3.2 = T3.3.7 + T3.4");
        for (int i = 0; i < 7; i++) {
            char column = (char) ('A' + i);
            assertEquation(family.equations().get(i), column, List.of("T3.1", "T3.2"), List.of("T3.3.7", "T3.4"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2019, 19", "2021, 21"})
    void the_total_of_the_outcomes_is_the_sum_of_all_lines_before_it(Edition edition, int lines) {
        EquationFamily family = table3(edition).equationFamilies().get(1);
        Equation first = family.equations().get(0);

        assertThat(family.kind()).isEqualTo(EquationFamily.Kind.LINE_TOTAL);
        assertThat(first.left()).map(CellAddress::toString).containsExactly("T3.3.7:A");
        assertThat(first.right())
                .hasSize(lines)
                .allMatch(cell -> cell.toString().startsWith("T3.3."));
        assertThat(first.right()).doesNotContainAnyElementsOf(first.left());
    }

    @Test
    void the_total_of_each_line_is_the_sum_of_its_applicants() {
        EquationFamily family = table3(Edition.Y2021).equationFamilies().get(2);
        Equation first = family.equations().get(0);

        assertThat(family.kind()).isEqualTo(EquationFamily.Kind.COLUMN_TOTAL);
        assertThat(first.left()).map(CellAddress::toString).containsExactly("T3.1:G");
        assertThat(first.right())
                .map(CellAddress::toString)
                .containsExactlyElementsOf(IntStream.range(0, 6)
                        .mapToObj(i -> "T3.1:" + (char) ('A' + i))
                        .toList());
    }

    private static void assertEquation(Equation equation, char column, List<String> left, List<String> right) {
        assertThat(equation.left())
                .map(CellAddress::toString)
                .containsExactlyElementsOf(
                        left.stream().map(line -> line + ":" + column).toList());
        assertThat(equation.right())
                .map(CellAddress::toString)
                .containsExactlyElementsOf(
                        right.stream().map(line -> line + ":" + column).toList());
    }

    @Test
    void the_corner_of_table_3_has_its_note_and_its_heading() {
        FormTable table = table3(Edition.Y2021);

        assertThat(table.note()).map(Label::zh).contains("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
        assertThat(table.columnHeading()).map(Label::zh).contains("申请人情况");
        assertThat(table2(Edition.Y2021).lineHeading()).map(Label::zh).contains("信息内容");
    }

    @Test
    void a_term_says_what_was_declared_of_it() {
        TermEntry plain = TermEntry.term("code", "甲乙", "a b");
        TermEntry whole = plain.shortened("甲", "a").alias("甲{丙,丁}").basis(Article.of(36));

        assertThat(plain).hasToString("code 甲乙");
        assertThat(plain.brief()).isEqualTo(plain.label());
        assertThat(plain.brief("b").brief()).isEqualTo(Label.of("甲乙", "b"));
        assertThat(whole.code()).isEqualTo("code");
        assertThat(whole.label()).isEqualTo(Label.of("甲乙", "a b"));
        assertThat(whole.brief()).isEqualTo(Label.of("甲", "a"));
        assertThat(whole.aliases()).containsExactly("甲", "甲丙", "甲丁");
        assertThat(whole.alias("甲乙").aliases()).isEqualTo(whole.aliases());
        assertThat(whole.basis()).containsExactly(Article.of(36));
    }

    @ParameterizedTest
    @CsvSource({"TEN_THOUSAND_YUAN, false, false", "AMOUNT_WITH_UNIT, false, false"})
    void an_amount_may_have_a_fraction_and_is_not_negative(Measure measure, boolean whole, boolean signed) {
        assertThat(measure.isWhole()).isEqualTo(whole);
        assertThat(measure.isSigned()).isEqualTo(signed);
    }

    @Test
    void some_measure_is_whole_and_some_is_signed() {
        assertThat(Measure.values()).anyMatch(Measure::isWhole).anyMatch(Measure::isSigned);
        assertThat(Measure.values()).filteredOn(Measure::isSigned).hasSizeLessThan(Measure.values().length);
    }
}
