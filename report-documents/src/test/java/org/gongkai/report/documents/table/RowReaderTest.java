package org.gongkai.report.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.documents.source.Grid.Columns.ALIGNED;
import static org.gongkai.report.documents.source.Grid.Columns.KEPT;
import static org.gongkai.report.documents.source.Grid.Columns.LOST;
import static org.gongkai.report.documents.table.DrawnTable.COLUMNS;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of Table 3 as they are drawn, and what is read of them: 一 is line T3.1, 二 is T3.2, 四 is T3.4. */
class RowReaderTest {

    private static final String SURE = "| 二 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n";

    static Stream<Arguments> rows() {
        return Stream.of(
                row("a full row", ALIGNED, "| 一 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |", "T3.1", "5 1 0 0 0 0 6", ""),
                row("a full row, spans lost", LOST, "| 一 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |", "T3.1", "5 1 0 0 0 0 6", ""),
                row("a figure too few", ALIGNED, "| 一 | 5 | 1 | 6 |", "T3.1", "? ? ? ? ? ? ?", "rowMiscounted"),
                row(
                        "a figure too many",
                        LOST,
                        "| 一 | 5 | 1 | 0 | 0 | 0 | 0 | 0 | 6 |",
                        "T3.1",
                        "? ? ? ? ? ? ?",
                        "rowMiscounted"),
                row(
                        "blanks inside, every cell under its heading",
                        ALIGNED,
                        "| 一 | 5 |  |  |  |  |  | 5 |",
                        "T3.1",
                        "5 _ _ _ _ _ 5",
                        ""),
                row(
                        "a blank row under its headings",
                        ALIGNED,
                        "| 一 |  |  |  |  |  |  |  |",
                        "T3.1",
                        "_ _ _ _ _ _ _",
                        ""),
                row("a blank row that lost nothing", KEPT, "| 一 |  |  |  |  |  |  |  |", "T3.1", "_ _ _ _ _ _ _", ""),
                row(
                        "a blank row that may have lost figures",
                        LOST,
                        "| 一 |  |  |  |  |  |  |  |",
                        "T3.1",
                        "_ _ _ _ _ _ _",
                        "rowBlank"),
                row(
                        "a blank total where no cell is lost",
                        KEPT,
                        "| 一 | 5 | 1 | 0 | 0 | 0 | 0 |  |",
                        "T3.1",
                        "5 1 0 0 0 0 _",
                        ""),
                row(
                        "a last blank that may stand for a lost cell",
                        LOST,
                        "| 一 | 5 | 1 | 0 | 0 | 0 | 0 |  |",
                        "T3.1",
                        "? ? ? ? ? ? ?",
                        "rowAmbiguous"),
                row(
                        "a first blank beside a row that shows where figures begin",
                        LOST,
                        SURE + "| 一 |  | 1 | 0 | 0 | 0 | 0 | 1 |",
                        "T3.1",
                        "_ 1 0 0 0 0 1",
                        ""),
                row(
                        "a blank too many at the end of one row only",
                        KEPT,
                        SURE + SURE + "| 一 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |  |",
                        "T3.1",
                        "? ? ? ? ? ? ?",
                        "cellRepeated cellRepeated cellRepeated cellRepeated cellRepeated cellRepeated cellRepeated"
                                + " rowAmbiguous"),
                row(
                        "a blank too many at the end of every row",
                        KEPT,
                        "| 二 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |  |\n| 一 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |  |",
                        "T3.1",
                        "5 1 0 0 0 0 6",
                        ""),
                row(
                        "a split figure before a blank",
                        LOST,
                        SURE + "| 一 | 8 | 4 |  | 1 | 2 | 3 | 4 |  |",
                        "T3.1",
                        "? ? ? ? ? ? ?",
                        "rowAmbiguous"),
                row(
                        "a blank cell in a longer row whose total agrees",
                        LOST,
                        SURE + "| 一 | 2 | 0 |  | 0 | 0 | 0 | 2 |  |",
                        "T3.1",
                        "2 0 _ 0 0 0 2",
                        ""),
                row(
                        "a blank cell in a longer row whose total does not agree",
                        LOST,
                        SURE + "| 一 | 2 | 0 |  | 0 | 0 | 0 | 9 |  |",
                        "T3.1",
                        "? ? ? ? ? ? ?",
                        "rowAmbiguous"),
                row(
                        "a blank before the figures of a row that is longer than usual",
                        LOST,
                        SURE + "| 一 |  | 2 | 0 | 0 | 0 | 0 | 0 | 9 |",
                        "T3.1",
                        "? ? ? ? ? ? ?",
                        "rowAmbiguous"),
                row(
                        "a blank before the figures of a row longer than the headings",
                        LOST,
                        "| 二 |  |  |  |  |  |  |  |\n| 一 |  | 2 | 0 | 0 | 0 | 0 | 0 | 9 |",
                        "T3.1",
                        "? ? ? ? ? ? ?",
                        "rowAmbiguous rowBlank"),
                row(
                        "rows that begin apart, most of them with a blank before the figures",
                        LOST,
                        SURE + "| 四 |  | 3 | 0 | 0 | 0 | 0 | 0 | 9 |\n| 一 |  | 2 | 0 | 0 | 0 | 0 | 0 | 9 |\n"
                                + "| （七）总计 |  | 3 | 0 | 0 | 0 | 0 | 0 | 9 |",
                        "T3.1",
                        "? ? ? ? ? ? ?",
                        "rowAmbiguous rowAmbiguous rowAmbiguous"),
                row(
                        "blanks at both ends, spans lost",
                        LOST,
                        "| 一 |  | 1 | 0 | 0 | 0 | 0 | 1 |  |",
                        "T3.1",
                        "? ? ? ? ? ? ?",
                        "rowAmbiguous"),
                row(
                        "rows that begin apart, a blank before the figures of one",
                        LOST,
                        SURE + "| 四 |  | 3 | 0 | 0 | 0 | 0 | 0 | 9 |\n| 一 |  | 2 | 0 | 0 | 0 | 0 | 0 | 9 |",
                        "T3.1",
                        "? ? ? ? ? ? ?",
                        "rowAmbiguous rowAmbiguous"),
                row(
                        "a text for a figure",
                        ALIGNED,
                        "| 一 | 若干 | 1 | 0 | 0 | 0 | 0 | 6 |",
                        "T3.1",
                        "? 1 0 0 0 0 6",
                        "cellUnreadable"),
                row("marks for none", ALIGNED, "| 一 | / | - | — | 0 | 0 | 0 | 0 |", "T3.1", "/ - — 0 0 0 0", ""));
    }

    private static Arguments row(
            String name, Grid.Columns columns, String drawing, String line, String figures, String remarks) {
        return Arguments.of(name, columns, drawing, line, figures, remarks);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_row_is_read_where_it_can_be_read_in_one_way_only(
            String name, Grid.Columns columns, String drawing, String line, String figures, String remarks) {
        DrawnTable table =
                DrawnTable.read(Edition.Y2021, Section.APPLICATIONS, "", DrawnTable.grid(columns, COLUMNS + drawing));
        assertThat(table.line(line)).isEqualTo(figures);
        assertThat(table.remarks()).isEqualTo(remarks);
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                Arguments.of(
                        "a subtotal that is the sum of its columns",
                        "|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计 | 总计 |\n"
                                + "| 一 | 5 | 1 | 0 | 0 | 0 | 2 | 3 | 8 |",
                        "5 1 0 0 0 2 8",
                        ""),
                Arguments.of(
                        "a subtotal that is not the sum of its columns",
                        "|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计 | 总计 |\n"
                                + "| 一 | 5 | 1 | 0 | 0 | 0 | 2 | 4 | 8 |",
                        "5 1 0 0 0 2 8",
                        "subtotalDiffers"),
                Arguments.of(
                        "a subtotal over a blank column cannot be compared",
                        "|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计 | 总计 |\n"
                                + "| 一 | 5 | 1 |  | 0 | 0 | 2 | 4 | 8 |",
                        "5 1 _ 0 0 2 8",
                        ""),
                Arguments.of(
                        "a heading that stands twice over the same figures",
                        "|  | 自然人 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
                                + "| 一 | 5 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |",
                        "5 1 0 0 0 0 6",
                        ""),
                Arguments.of(
                        "a heading that stands twice over different figures",
                        "|  | 自然人 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
                                + "| 一 | 5 | 7 | 1 | 0 | 0 | 0 | 0 | 6 |",
                        "? 1 0 0 0 0 6",
                        "cellUnreadable"),
                Arguments.of(
                        "numbered placeholders for headings",
                        "|  | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计 |\n| 一 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |",
                        "5 1 0 0 0 0 6",
                        "orderAssumed"),
                Arguments.of(
                        "a placeholder with a number that no column has",
                        "|  | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据9 | 总计 |\n| 一 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |",
                        "? ? ? ? ? ? ?",
                        "columnsUnclear"),
                Arguments.of("no headings", "| 一 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |", "5 1 0 0 0 0 6", "orderAssumed"),
                Arguments.of(
                        "headings cut off behind the first ones",
                        "|  | 自然人 | 商业企业 |\n| 一 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |",
                        "5 1 0 0 0 0 6",
                        "orderAssumed"),
                Arguments.of(
                        "headings cut off that are not in the form's order",
                        "|  | 商业企业 | 自然人 |\n| 一 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |",
                        "? ? _ _ _ _ _",
                        "rowMiscounted"),
                Arguments.of(
                        "a heading that the form does not have",
                        "|  | 自然人 | 外国人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
                                + "| 一 | 5 | 0 | 1 | 0 | 0 | 0 | 0 | 6 |",
                        "? ? ? ? ? ? ?",
                        "columnsUnclear"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headings")
    void headings_say_which_column_a_figure_belongs_to(String name, String drawing, String figures, String remarks) {
        DrawnTable table = DrawnTable.read(Edition.Y2021, Section.APPLICATIONS, "", DrawnTable.grid(ALIGNED, drawing));
        assertThat(table.line("T3.1")).isEqualTo(figures);
        assertThat(table.remarks()).isEqualTo(remarks);
    }

    @Test
    void blanks_at_both_ends_are_read_where_all_cells_are_kept_and_stand_under_their_headings() {
        String drawing = COLUMNS.strip() + "  |\n| 一 |  | 1 | 0 | 0 | 0 | 0 | 1 |  |";
        DrawnTable table = DrawnTable.read(Edition.Y2021, Section.APPLICATIONS, "", DrawnTable.grid(KEPT, drawing));
        assertThat(table.line("T3.1")).isEqualTo("_ 1 0 0 0 0 1");
        assertThat(table.remarks()).isEmpty();
    }

    @Test
    void a_first_blank_is_not_read_where_nothing_shows_where_figures_begin() {
        String drawing = """
                | 一 |  | 1 | 0 | 0 | 0 | 0 | 1 |
                | 二 |  |  | 1 | 0 | 0 | 0 | 0 | 1 |
                | 四 |  |  | 1 | 0 | 0 | 0 | 0 | 1 |
                """;
        DrawnTable table = DrawnTable.read(Edition.Y2021, Section.APPLICATIONS, "", DrawnTable.grid(LOST, drawing));
        assertThat(table.line("T3.1")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(table.remarks()).isEqualTo("rowAmbiguous rowAmbiguous rowAmbiguous");
    }

    @Test
    void a_blank_inside_a_row_without_a_sum_is_not_read_where_rows_may_be_filled_up() {
        String drawing = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 1 |  | 3 |  |";
        DrawnTable table =
                DrawnTable.read(Edition.Y2021, Section.PROACTIVE_DISCLOSURE, "", DrawnTable.grid(LOST, drawing));
        assertThat(table.line("T2.1.1")).isEqualTo("? ? ?");
        assertThat(table.remarks()).isEqualTo("rowAmbiguous");
    }

    @Test
    void a_row_of_which_the_source_shows_only_a_part_is_not_read() {
        List<GridRow> rows = List.of(
                GridRow.of(DrawnTable.cells(COLUMNS, 1)),
                new GridRow(DrawnTable.cells("| 一 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |", 2), true));
        DrawnTable table =
                DrawnTable.read(Edition.Y2021, Section.APPLICATIONS, "", new Grid(rows, KEPT, Place.ofText(1, 1)));
        assertThat(table.line("T3.1")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(table.remarks()).isEqualTo("rowAmbiguous");
    }
}
