package org.gongkai.report.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.documents.source.Grid.Columns.ALIGNED;
import static org.gongkai.report.documents.source.Grid.Columns.LOST;

import java.util.stream.Stream;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.TableDeclaration;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Table 4 as bodies lay it out. */
class RemedyTableReaderTest {

    private static final String RESULTS = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n";
    private static final String FIVE = "| 1 | 2 | 3 | 4 | 10 |\n";
    private static final String FIFTEEN = "| 1 | 2 | 3 | 4 | 10 | 6 | 7 | 8 | 9 | 30 | 11 | 12 | 13 | 14 | 50 |\n";

    private static DrawnTable read(Grid.Columns columns, String caption, String drawing) {
        return DrawnTable.read(Edition.Y2021, Section.REMEDIES, caption, DrawnTable.grid(columns, drawing));
    }

    @ParameterizedTest(name = "''{0}'' names {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "行政复议, T4.1",
                "（一）行政复议情况, T4.1",
                "未经复议直接起诉, T4.2.1",
                "行政诉讼：未经复议直接起诉, T4.2.1",
                "复议后起诉, T4.2.2",
                "行政复议和行政诉讼, none",
                "行政复议、行政诉讼情况, none",
                "行政复议及复议后起诉, none",
                "未经复议直接起诉和复议后起诉, none",
                "行政诉讼, none",
                "下表, none"
            })
    void a_caption_names_one_route_or_none(String caption, String line) {
        DrawnTable table = read(ALIGNED, caption, RESULTS + FIVE);
        for (String each : new String[] {"T4.1", "T4.2.1", "T4.2.2"}) {
            assertThat(table.line(each)).as(each).isEqualTo(each.equals(line) ? "1 2 3 4 10" : "_ _ _ _ _");
        }
        assertThat(table.remarks()).isEqualTo(line == null ? "rowUnknown" : "");
    }

    @Test
    void a_paragraph_is_no_caption() {
        String paragraph = "本年度就政府信息公开申请行政复议的案件列于下表，".repeat(3);
        assertThat(read(ALIGNED, paragraph, RESULTS + FIVE).remarks()).isEqualTo("rowUnknown");
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(
                        "a row a route",
                        ALIGNED,
                        "|  " + RESULTS + "| 行政复议 " + FIVE + "| 未经复议直接起诉 | 6 | 7 | 8 | 9 | 30 |\n"
                                + "| 复议后起诉 | 11 | 12 | 13 | 14 | 50 |",
                        "1 2 3 4 10",
                        "11 12 13 14 50",
                        ""),
                Arguments.of("a row a result", ALIGNED, """
                        |  | 行政复议 | 未经复议直接起诉 | 复议后起诉 |
                        | 结果维持 | 1 | 6 | 11 |
                        | 结果纠正 | 2 | 7 | 12 |
                        | 其他结果 | 3 | 8 | 13 |
                        | 尚未审结 | 4 | 9 | 14 |
                        | 总计 | 10 | 30 | 50 |
                        """, "1 2 3 4 10", "11 12 13 14 50", ""),
                Arguments.of(
                        "a line without figures",
                        ALIGNED,
                        "|  " + RESULTS + "| 行政复议 |  |  |  |  |  |\n| 复议后起诉 | 11 | 12 | 13 | 14 | 50 |",
                        "_ _ _ _ _",
                        "11 12 13 14 50",
                        ""),
                Arguments.of(
                        "headings of all cells",
                        LOST,
                        "| 行政复议 | 行政诉讼 |\n| 未经复议直接起诉 | 复议后起诉 |\n"
                                + RESULTS.strip().repeat(3).replace("||", "|") + "\n" + FIFTEEN,
                        "1 2 3 4 10",
                        "11 12 13 14 50",
                        ""),
                Arguments.of("no headings", LOST, FIFTEEN, "1 2 3 4 10", "11 12 13 14 50", "orderAssumed"),
                Arguments.of(
                        "headings cut off",
                        LOST,
                        "| 行政复议 | 行政诉讼 |\n| 结果维持 | 结果纠正 | 其他 |\n" + FIFTEEN,
                        "1 2 3 4 10",
                        "11 12 13 14 50",
                        "orderAssumed"),
                Arguments.of(
                        "headings cut off, results not in the form's order",
                        LOST,
                        "| 尚未审结 | 总计 | 结果维持 | 总计 | 总计 | 总计 |\n" + FIFTEEN,
                        "? ? ? ? ?",
                        "? ? ? ? ?",
                        "columnsUnclear"),
                Arguments.of(
                        "headings cut off, routes not in the form's order",
                        LOST,
                        "| 复议后起诉 | 行政复议 |\n| 结果维持 |\n" + FIFTEEN,
                        "? ? ? ? ?",
                        "? ? ? ? ?",
                        "columnsUnclear"),
                Arguments.of(
                        "a heading that the form does not have",
                        LOST,
                        "| 行政复议 |\n| 结果维持 | 撤回申请 | 其他结果 | 尚未审结 | 总计 |\n" + FIFTEEN,
                        "? ? ? ? ?",
                        "? ? ? ? ?",
                        "columnsUnclear"),
                Arguments.of(
                        "two routes above one set of results",
                        LOST,
                        "| 行政复议 | 复议后起诉 |\n" + RESULTS + FIVE,
                        "_ _ _ _ _",
                        "_ _ _ _ _",
                        "rowUnknown"),
                Arguments.of(
                        "the same result twice",
                        LOST,
                        "| 行政复议 |\n| 结果维持 | 结果维持 | 其他结果 | 尚未审结 | 总计 |\n" + FIVE,
                        "_ _ _ _ _",
                        "_ _ _ _ _",
                        "rowUnknown"),
                Arguments.of(
                        "a label that says nothing before the figures",
                        ALIGNED,
                        "|  " + RESULTS + "| 件数 " + FIVE,
                        "_ _ _ _ _",
                        "_ _ _ _ _",
                        "rowUnknown"),
                Arguments.of(
                        "a page number behind the figures",
                        ALIGNED,
                        "|  " + RESULTS + "| 行政复议 " + FIVE + "| — 5 — |",
                        "1 2 3 4 10",
                        "_ _ _ _ _",
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void a_layout_is_understood_or_openly_left(
            String name,
            Grid.Columns columns,
            String drawing,
            String reconsideration,
            String afterReconsideration,
            String remarks) {
        DrawnTable table = read(columns, "", drawing);
        assertThat(table.line("T4.1")).isEqualTo(reconsideration);
        assertThat(table.line("T4.2.2")).isEqualTo(afterReconsideration);
        assertThat(table.remarks()).isEqualTo(remarks);
    }

    @Test
    void a_label_that_says_nothing_is_not_taken_for_the_route_of_the_caption() {
        DrawnTable table = read(ALIGNED, "行政复议", "|  " + RESULTS + "| 件数 " + FIVE);
        assertThat(table.line("T4.1")).isEqualTo("_ _ _ _ _");
        assertThat(table.remarks()).isEqualTo("rowUnknown");
    }

    /** The group comes first here, so that left to right is not row by row. */
    private static final Edition LITIGATION_FIRST = Edition.declare("2051", "国办公开办函〔2051〕1号", 2051)
            .tables(Edition.Y2021.form().tables().subList(0, 2))
            .table(TableDeclaration.unnumbered(Section.REMEDIES)
                    .columns(Edition.Y2021
                            .form()
                            .line(RemedyRoute.RECONSIDERATION)
                            .columns())
                    .heading(
                            1,
                            Label.of("行政诉讼", "Litigation"),
                            litigation -> litigation.lines(
                                    RemedyRoute.DIRECT_LITIGATION, RemedyRoute.LITIGATION_AFTER_RECONSIDERATION))
                    .line(2, RemedyRoute.RECONSIDERATION)
                    .columnTotals("T4-TOTAL")
                    .table())
            .build();

    @ParameterizedTest
    @CsvSource({
        // Row by row, as the spans of the official layout are lost.
        "行政诉讼 | 行政复议, 未经复议直接起诉 | 复议后起诉 | R, R R, 1 2 3 4 10",
        // Left to right.
        "未经复议直接起诉 | 复议后起诉 | 行政复议, R R R, '', 1 2 3 4 10",
        // In neither order.
        "复议后起诉 | 未经复议直接起诉 | 行政复议, R R R, '', ? ? ? ? ?"
    })
    void routes_beside_a_group_are_named_row_by_row_where_spans_are_lost(
            String first, String second, String third, String litigation) {
        String results = RESULTS.strip().replaceAll("^\\| | \\|$", "");
        String drawing = Stream.of(first, second, third)
                .filter(row -> !row.isEmpty())
                .map(row -> "| "
                        + row.replace("R R", "R | R").replace("R R", "R | R").replace("R", results) + " |\n")
                .reduce("", String::concat);
        DrawnTable table =
                DrawnTable.read(LITIGATION_FIRST, Section.REMEDIES, "", DrawnTable.grid(LOST, drawing + FIFTEEN));
        assertThat(table.line("T4.1.1")).isEqualTo(litigation);
        assertThat(table.line("T4.2")).isEqualTo(litigation.startsWith("?") ? litigation : "11 12 13 14 50");
    }
}
