package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.testkit.OfEdition;
import org.gongkai.report.testkit.document.DocumentArbitraries;
import org.gongkai.report.testkit.document.PageFormat;
import org.gongkai.report.third.ThirdEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An edition that the reader has never heard of: a line more, so that others are renumbered, a line less, a column
 * more, a label changed. It is present in all tests of this module, so that those of pages of 2019 and 2021 show that
 * they are read as before.
 */
class ThirdEditionTest {

    private static final Form FORM = ThirdEdition.edition().form();

    private static DocumentReading read(String page, String name) {
        return ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8), name);
    }

    @Property(tries = 100)
    void a_page_of_html_reads_back_as_the_same_report(@ForAll @OfEdition(ThirdEdition.CODE) DisclosureReport report) {
        DocumentReading reading = read(OfficialLayout.html(report), "a.html");
        assertThat(reading.report().edition()).isSameAs(ThirdEdition.edition());
        assertThat(reading.report().figures()).isEqualTo(report.figures());
        assertThat(reading.remarks()).noneMatch(remark -> remark.cells().size() > 0);
    }

    @Property(tries = 100)
    void markdown_reads_back_with_the_same_figures(@ForAll @OfEdition(ThirdEdition.CODE) DisclosureReport report) {
        DocumentReading reading = read(OfficialLayout.markdown(report), "a.md");
        assertThat(reading.report().edition()).isSameAs(ThirdEdition.edition());
        assertThat(reading.report().figures()).isEqualTo(report.figures());
    }

    @Property(tries = 100)
    void published_pages_read_back_with_the_same_figures(
            @ForAll @OfEdition(ThirdEdition.CODE) DisclosureReport report,
            @ForAll PageFormat format,
            @ForAll long seed) {
        String page = DocumentArbitraries.page(report, new Random(seed), format, 0, false)
                .text();
        DocumentReading reading = read(page, format.fileName());
        assertThat(reading.report().edition()).isSameAs(ThirdEdition.edition());
        assertThat(reading.report().figures()).isEqualTo(report.figures());
        assertThat(reading.report().year()).isEqualTo(report.year());
    }

    /** A report whose cells all differ, so that no figure can stand for another. */
    private static DisclosureReport distinct(Edition edition, int year) {
        ReportFigures.Builder figures = ReportFigures.builder(edition);
        int next = 1;
        for (CellAddress cell : edition.cells()) {
            figures.set(cell, Figure.of(next++));
        }
        return DisclosureReport.builder()
                .year(year)
                .agency(Agency.named("样板市统计局"))
                .figures(figures.build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2020",
        "2019, 2023",
        "2019, 2031",
        "2021, 2022",
        "2021, 2031",
        "2021, 2030",
        "2031, 2031",
        "2031, 2023"
    })
    void a_whole_form_is_told_from_the_others_whatever_the_year(String code, int year) {
        DisclosureReport report = distinct(Edition.fromCode(code), year);
        for (String page : new String[] {OfficialLayout.html(report), OfficialLayout.markdown(report)}) {
            DocumentReading reading = read(page, "");
            assertThat(reading.report().figures()).isEqualTo(report.figures());
            assertThat(reading.remarks()).noneMatch(remark -> remark.kind() == RemarkKind.EDITION_ASSUMED);
        }
    }

    @ParameterizedTest(name = "{0} in a report for {1}: edition {2}, {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                // What all editions print tells nothing.
                "行政处罚, 2020, 2019, editionAssumed",
                "行政处罚, 2023, 2021, editionAssumed",
                "行政处罚, 2031, 2031, editionAssumed",
                // What is printed since 2021 is of the edition in force.
                "本年制发件数, 2023, 2021, none",
                // From 2031 on two editions print it, and a piece of a table shows neither whole.
                "本年制发件数, 2031, 2031, editionAssumed",
                // What one edition only prints.
                "规章（含修订）, 2031, 2031, none",
                "本年新制作数量, 2031, 2019, none",
                "政府集中采购, 2023, 2019, none"
            })
    void a_piece_of_a_table_shows_what_it_can(String label, int year, String code, String remark) {
        String page = "样板市统计局" + year + "年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + label
                + " | \n一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n";
        DocumentReading reading = read(page, "a.txt");
        assertThat(reading.report().edition().code()).isEqualTo(code);
        assertThat(reading.remarks().stream().map(Remark::code).filter("editionAssumed"::equals))
                .hasSize(remark == null ? 0 : 1);
    }

    @Test
    void its_columns_are_found_by_their_headings_in_any_order() {
        String page = """
                样板市统计局2031年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                | | 新闻媒体 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
                | 2.涉及算法模型 | 7 | 1 | 2 | 3 | 4 | 5 | 6 | 28 |
                """;
        DisclosureReport report = read(page, "a.txt").report();
        FormLine line = FORM.line(ThirdEdition.ALGORITHMS);
        assertThat(line.cells().stream().map(cell -> report.figure(cell).toString()))
                .containsExactly("1", "2", "3", "4", "5", "7", "6", "28");
    }

    @ParameterizedTest
    @CsvSource({"27, false", "28, true"})
    void its_new_column_counts_in_the_subtotal_of_organisations(String subtotal, boolean differs) {
        String page = """
                <h1>样板市统计局2031年政府信息公开工作年度报告</h1><table>
                <tr><td><td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>新闻媒体<td>其他<td>小计<td>总计
                <tr><td>2.涉及算法模型<td>1<td>2<td>3<td>4<td>5<td>7<td>6<td>%s<td>28</table>
                """.formatted(subtotal);
        assertThat(read(page, "a.html").remarks().stream()
                        .anyMatch(remark -> remark.kind() == RemarkKind.SUBTOTAL_DIFFERS))
                .isEqualTo(differs);
    }

    @Test
    void numbered_headings_stand_for_its_columns() {
        String page = """
                样板市统计局2031年政府信息公开工作年度报告
                | | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 数据7 | 总计 |
                | 2.涉及算法模型 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 28 |
                """;
        DisclosureReport report = read(page, "a.txt").report();
        assertThat(report.figure(FORM.cell(ThirdEdition.ALGORITHMS, ThirdEdition.MEDIA)))
                .isEqualTo(Figure.of(6));
    }

    @Test
    void a_line_that_it_does_not_have_is_of_another_edition() {
        String page = OfficialLayout.markdown(distinct(ThirdEdition.edition(), 2031))
                .replace("| 行政处罚 |", "| 行政许可 | 96 |\n| 行政处罚 |");
        assertThat(read(page, "a.md").report().otherLines()).singleElement().satisfies(line -> {
            assertThat(line.formLine().label().zh()).isEqualTo("行政许可");
            assertThat(line.figures()).containsExactly(Figure.of(96));
        });
    }
}
