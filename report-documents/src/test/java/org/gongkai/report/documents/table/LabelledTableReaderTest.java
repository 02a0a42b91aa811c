package org.gongkai.report.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.documents.source.Grid.Columns.ALIGNED;
import static org.gongkai.report.documents.table.DrawnTable.COLUMNS;

import java.util.List;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels and headings of Tables 2 and 3. */
class LabelledTableReaderTest {

    private static final String OTHER_ORDER = "|  | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n";

    private static DrawnTable table3(String drawing) {
        return DrawnTable.read(Edition.Y2021, Section.APPLICATIONS, "", DrawnTable.grid(ALIGNED, drawing));
    }

    private static DrawnTable table2(String drawing) {
        return DrawnTable.read(Edition.Y2021, Section.PROACTIVE_DISCLOSURE, "", DrawnTable.grid(ALIGNED, drawing));
    }

    @Test
    void a_label_broken_over_rows_is_joined() {
        DrawnTable table =
                table3(COLUMNS + "| 一、本年新收 |  |  |  |  |  |  |  |\n" + "| 政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |");
        assertThat(table.line("T3.1")).isEqualTo("5 0 0 0 0 0 5");
        assertThat(table.remarks()).isEmpty();
    }

    @Test
    void a_page_number_does_not_break_a_label() {
        DrawnTable table = table3(COLUMNS + "| 一、本年新收 |  |  |  |  |  |  |  |\n| — 3 — |  |  |  |  |  |  |  |\n"
                + "| 政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |");
        assertThat(table.line("T3.1")).isEqualTo("5 0 0 0 0 0 5");
    }

    @Test
    void words_without_end_are_no_label() {
        String words = "与申请有关的说明文字".repeat(12);
        DrawnTable table = table3(COLUMNS + "| 一、本年新收 |  |  |  |  |  |  |  |\n| " + words
                + " |  |  |  |  |  |  |  |\n| 政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |");
        assertThat(table.line("T3.1")).isEqualTo("_ _ _ _ _ _ _");
        assertThat(table.remarks()).isEqualTo("rowUnknown");
    }

    @Test
    void words_too_long_for_a_label_do_not_spoil_the_label_below() {
        String words = "与申请有关的说明文字".repeat(13);
        DrawnTable table = table3(COLUMNS + "| " + words + " |  |  |  |  |  |  |  |\n| 一、本年新收 |  |  |  |  |  |  |  |\n"
                + "| 政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |");
        assertThat(table.line("T3.1")).isEqualTo("5 0 0 0 0 0 5");
        assertThat(table.remarks()).isEmpty();
    }

    @Test
    void headings_do_not_reach_over_the_heading_of_an_item() {
        DrawnTable table = table2("""
                | 信息内容 | 本年处理决定数量 |
                | 行政许可 | 96 |
                | 第二十条第（六）项 |  |
                | 行政处罚 | 5 |
                """);
        assertThat(table.line("T2.6.1")).isEqualTo("5");
        assertThat(table.remarks()).isEqualTo("orderAssumed");
    }

    @Test
    void a_line_of_another_edition_is_set_aside() {
        DrawnTable table = DrawnTable.read(
                Edition.Y2019,
                Section.APPLICATIONS,
                "",
                DrawnTable.grid(
                        ALIGNED, COLUMNS + "| 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |"));
        assertThat(table.remarks()).isEmpty();
        assertThat(table.otherLines()).isEqualTo("2021 T3.3.6.1 1 0 0 0 0 0 1");
    }

    @Test
    void the_label_of_a_group_over_figures_is_no_line_of_another_edition() {
        assertThat(table3(COLUMNS + "| （三）不予公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |").remarks())
                .isEqualTo("rowUnknown");
    }

    @Test
    void a_label_without_figures_is_passed_over() {
        assertThat(table3(COLUMNS + "| （三）不予公开 |  |  |  |  |  |  |  |").remarks())
                .isEmpty();
    }

    @Test
    void headings_repeated_in_the_middle_change_nothing() {
        DrawnTable table =
                table3(COLUMNS + "| 一 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n" + COLUMNS + "| 四 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |");
        assertThat(table.line("T3.4")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(table.remarks()).isEmpty();
    }

    @Test
    void headings_in_another_order_in_the_middle_leave_the_rows_below_unread() {
        DrawnTable table = table3(
                COLUMNS + "| 一 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n" + OTHER_ORDER + "| 四 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |");
        assertThat(table.line("T3.1")).isEqualTo("5 0 0 0 0 0 5");
        assertThat(table.line("T3.4")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(table.remarks()).isEqualTo("columnsUnclear headingIgnored");
    }

    @Test
    void headings_in_another_order_from_the_start_are_followed() {
        assertThat(table3(OTHER_ORDER + "| 一 | 6 | 5 | 1 | 0 | 0 | 0 | 0 |").line("T3.1"))
                .isEqualTo("5 1 0 0 0 0 6");
    }

    @Test
    void a_few_foreign_headings_in_the_middle_are_only_remarked() {
        DrawnTable table = table3(COLUMNS + "| 一 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n| | 自然人 | 总计 |  |  |  |  |  |\n"
                + "| 四 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |");
        assertThat(table.line("T3.4")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(table.remarks()).isEqualTo("headingIgnored");
    }

    @Test
    void headings_cut_off_in_the_middle_are_only_remarked() {
        DrawnTable table = table3(COLUMNS + "| 一 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n|  | 自然人 | 商业企业 |  |  |  |  |  |\n"
                + "| 四 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |");
        assertThat(table.line("T3.4")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(table.remarks()).isEqualTo("headingIgnored");
    }

    @Test
    void headings_of_one_item_of_table_2_say_nothing_of_the_next() {
        DrawnTable table = table2("""
                | 第二十条第（一）项 |  |  |  |
                | 信息内容 | 本年废止件数 | 本年制发件数 | 现行有效件数 |
                | 规章 | 1 | 2 | 3 |
                | 第二十条第（五）项 |  |  |  |
                | 行政许可 | 96 |  |  |
                """);
        assertThat(table.line("T2.1.1")).isEqualTo("2 1 3");
        assertThat(table.line("T2.5.1")).isEqualTo("96");
        assertThat(table.remarks()).isEqualTo("orderAssumed");
    }

    @Test
    void an_unknown_heading_of_table_2_is_a_column_unknown() {
        DrawnTable table = table2("""
                | 信息内容 | 本年制发件数 | 备注栏 | 现行有效件数 |
                | 规章 | 1 | 2 | 3 |
                """);
        assertThat(table.line("T2.1.1")).isEqualTo("? ? ?");
        assertThat(table.remarks()).isEqualTo("columnsUnclear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年处理绝定数量", "本年处理决定数", "本年处理决定数量量", "本年 处理决定 数景", "本年度处理决定数量"})
    void a_heading_with_one_sign_wrong_is_known_where_it_is_the_only_one(String heading) {
        for (Grid.Columns columns : List.of(ALIGNED, Grid.Columns.KEPT, Grid.Columns.LOST)) {
            DrawnTable table = DrawnTable.read(
                    Edition.Y2021,
                    Section.PROACTIVE_DISCLOSURE,
                    "",
                    DrawnTable.grid(columns, "| 信息内容 | " + heading + " |\n| 行政许可 | 41 |\n"));
            assertThat(table.line("T2.5.1")).as(columns.name()).isEqualTo("41");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年处理决定数量", "累计处理决定数量", "处理", "本年收到数量"})
    void another_heading_is_no_mistake(String heading) {
        DrawnTable table = DrawnTable.read(
                Edition.Y2021,
                Section.PROACTIVE_DISCLOSURE,
                "",
                DrawnTable.grid(ALIGNED, "| 信息内容 | " + heading + " |\n| 行政许可 | 41 |\n"));
        assertThat(table.line("T2.5.1")).isNotEqualTo("41");
    }
}
