package org.gongkai.report.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as they stand on paper. */
class PrintedTableTest {

    static Stream<FormTable> tables() {
        return Stream.of(Edition.values()).flatMap(edition -> edition.form().tables().stream());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_place_of_a_printed_table_is_taken_once(FormTable table) {
        PrintedTable printed = table.printed();
        for (PrintedPart part : printed.parts()) {
            int[][] taken = new int[part.rows().size()][printed.width()];
            for (int row = 0; row < taken.length; row++) {
                for (PrintedCell cell : part.rows().get(row).cells()) {
                    take(taken, row, cell);
                }
            }
            assertThat(Stream.of(taken).flatMapToInt(IntStream::of)).containsOnly(1);
        }
    }

    private static void take(int[][] taken, int row, PrintedCell cell) {
        int column = 0;
        while (taken[row][column] > 0) {
            column++;
        }
        for (int y = row; y < row + cell.height(); y++) {
            for (int x = column; x < column + cell.width(); x++) {
                taken[y][x]++;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_figure_of_the_form_has_its_place_in_both_layouts(FormTable table) {
        List<CellAddress> declared =
                table.lines().stream().flatMap(line -> line.cells().stream()).toList();
        for (PrintedTable layout : List.of(table.printed(), table.listed())) {
            assertThat(cells(layout).map(PrintedCell::address).flatMap(Optional::stream))
                    .containsExactlyElementsOf(declared);
            assertThat(cells(layout).filter(cell -> cell.kind() == PrintedCell.Kind.FIGURE))
                    .hasSameSizeAs(declared);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_label_of_a_line_and_a_group_is_printed_in_both_languages(FormTable table) {
        List<Label> labels = new ArrayList<>();
        collect(table.root(), labels);
        for (PrintedTable layout : List.of(table.printed(), table.listed())) {
            assertThat(cells(layout).map(PrintedCell::label)).containsAll(labels);
        }
    }

    private static void collect(FormGroup group, List<Label> labels) {
        for (FormNode node : group.nodes()) {
            labels.add(node.printed());
            if (node instanceof FormGroup inner) {
                collect(inner, labels);
            }
        }
    }

    private static Stream<PrintedCell> cells(PrintedTable table) {
        return table.rows().stream().flatMap(row -> row.cells().stream());
    }

    @Test
    void table_2_is_printed_item_by_item() {
        PrintedTable printed = table(2023, Section.PROACTIVE_DISCLOSURE).printed();
        assertThat(printed.width()).isEqualTo(4);
        assertThat(printed.parts()).hasSize(4).noneMatch(PrintedPart::isHead);
        assertThat(printed.parts().get(1).rows().toString())
                .isEqualTo(
                        "[CAPTION [第二十条第（五）项 4×1], HEADINGS [信息内容, 本年处理决定数量 3×1], LINE [行政许可, T2.5.1:decisions 3×1]]");
    }

    @Test
    void table_3_has_a_note_in_its_corner_and_labels_beside_its_lines() {
        PrintedTable printed = table(2023, Section.APPLICATIONS).printed();
        List<PrintedRow> head = printed.parts().get(0).rows();
        assertThat(head.get(0).cells().get(0).kind()).isEqualTo(PrintedCell.Kind.NOTE);
        assertThat(head.get(0).cells().get(0).toString()).endsWith("之和） 3×3");
        assertThat(head.get(0).cells().get(1)).hasToString("申请人情况 7×1");
        assertThat(head.get(1)).hasToString("HEADINGS [自然人 1×2, 法人或其他组织 5×1, 总计 1×2]");
        assertThat(head.get(2)).hasToString("HEADINGS [商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他]");
        List<PrintedRow> lines = printed.parts().get(1).rows();
        assertThat(lines)
                .extracting(PrintedRow::depth)
                .startsWith(0, 0, 1, 1, 2)
                .endsWith(1, 0);
        assertThat(lines.get(2).cells().subList(0, 3)).hasToString("[三、本年度办理结果 1×22, （一）予以公开 2×1, T3.3.1:A]");
        assertThat(lines.get(4).cells().subList(0, 2)).hasToString("[（三）不予公开 1×8, 1.属于国家秘密]");
    }

    @Test
    void table_4_is_one_row_under_three_rows_of_headings() {
        PrintedTable printed = table(2019, Section.REMEDIES).printed();
        assertThat(printed.width()).isEqualTo(15);
        assertThat(printed.parts().get(0).isHead()).isTrue();
        List<PrintedRow> head = printed.parts().get(0).rows();
        assertThat(head.get(0)).hasToString("HEADINGS [行政复议 5×1, 行政诉讼 10×1]");
        assertThat(head.get(1).cells())
                .hasToString("[结果维持 1×2, 结果纠正 1×2, 其他结果 1×2, 尚未审结 1×2, 总计 1×2, " + "未经复议直接起诉 5×1, 复议后起诉 5×1]");
        assertThat(head.get(2).cells()).hasSize(10);
        assertThat(printed.parts().get(1).rows()).hasSize(1);
    }

    @Test
    void a_listed_table_has_a_row_for_each_line_and_each_group() {
        assertThat(table(2023, Section.REMEDIES).listed().rows())
                .extracting(row ->
                        row.kind() + " " + row.depth() + " " + row.cells().get(0))
                .containsExactly("HEADINGS 0 信息内容", "LINE 0 行政复议", "GROUP 0 行政诉讼", "LINE 1 未经复议直接起诉", "LINE 1 复议后起诉");
        assertThat(table(2023, Section.APPLICATIONS).listed().rows().get(0).kind())
                .isEqualTo(PrintedRow.Kind.NOTE);
        assertThat(table(2023, Section.PROACTIVE_DISCLOSURE).listed().rows())
                .extracting(PrintedRow::kind)
                .startsWith(PrintedRow.Kind.CAPTION, PrintedRow.Kind.HEADINGS, PrintedRow.Kind.LINE);
    }

    @Test
    void headings_are_equal_where_they_read_the_same() {
        List<PrintedPart> parts =
                table(2023, Section.PROACTIVE_DISCLOSURE).listed().parts();
        PrintedRow licensing = parts.get(1).rows().get(1);
        PrintedRow enforcement = parts.get(2).rows().get(1);
        assertThat(enforcement).isEqualTo(licensing).hasSameHashCodeAs(licensing);
        assertThat(enforcement).isNotEqualTo(parts.get(3).rows().get(1));
        assertThat(parts.get(1).rows().get(0)).isNotEqualTo(parts.get(2).rows().get(0));
    }

    @Test
    void a_cell_is_written_with_its_figure_or_its_label() {
        List<PrintedCell> line =
                table(2023, Section.REMEDIES).listed().rows().get(1).cells();
        assertThat(line).extracting(cell -> cell.text(address -> 7)).startsWith("行政复议", "7");
        assertThat(line.get(0).label().en()).isEqualTo("Administrative reconsideration");
        assertThat(line.get(1).label().zh()).isEmpty();
    }

    private static FormTable table(int year, Section section) {
        return Edition.forYear(year).form().table(section).orElseThrow();
    }
}
