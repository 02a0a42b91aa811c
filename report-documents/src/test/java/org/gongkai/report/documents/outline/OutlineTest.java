package org.gongkai.report.documents.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.model.form.term.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents in short: a line a block, {@code #} before a heading, bars between the cells of a table, lines of bars that
 * follow each other being one table. What comes out is written as {@code section: texts}, {@code 0} for what stands
 * before the first section, and {@code T2} to {@code T4} for a table in its place.
 */
class OutlineTest {

    private static final String T2 = "行政许可 | 96";
    private static final String T3 = "一、本年新收政府信息公开申请数量 | 5";
    private static final String T4 = "结果维持 | 1";

    static Stream<Arguments> documents() {
        return Stream.of(
                row("texts under their headings", "标题 / 一、总体情况 / 甲 / 乙 / 五、存在的主要问题及改进情况 / 丙", "0: 标题; 1: 甲 乙; 5: 丙"),
                row("a table under its heading", "二、主动公开政府信息情况 / " + T2 + " / 注", "2: T2 注"),
                row("a table without its heading", "一、总体情况 / 甲 / " + T3 + " / 乙", "1: 甲; 3: T3 乙"),
                row(
                        "a part of section 1 in the words of Table 2's heading",
                        "一、总体情况 / （一）主动公开政府信息情况 / 甲 / 二、主动公开政府信息情况 / " + T2,
                        "1: （一）主动公开政府信息情况 甲; 2: T2"),
                row(
                        "a numbered part of section 1 in the words of Table 2's heading",
                        "一、总体情况 / 1.主动公开政府信息情况 / 甲 / 2.收到和处理政府信息公开申请情况 / 乙 / " + T2,
                        "1: 1.主动公开政府信息情况 甲 2.收到和处理政府信息公开申请情况 乙; 2: T2"),
                row(
                        "numbers that begin anew behind the tables",
                        "一、总体情况 / 甲 / " + T2 + " / 1.存在的主要问题及改进情况 / 乙",
                        "1: 甲; 2: T2; 5: 乙"),
                row(
                        "a heading of Table 4 without a table, under another number behind the tables",
                        "一、总体情况 / 甲 / " + T2 + " / 三、政府信息公开行政复议、行政诉讼情况 / 乙",
                        "1: 甲; 2: T2; 4: 乙"),
                row(
                        "a bracketed heading of Table 4 behind the tables is none",
                        "一、总体情况 / 甲 / " + T2 + " / （三）政府信息公开行政复议、行政诉讼情况 / 乙",
                        "1: 甲; 2: T2 （三）政府信息公开行政复议、行政诉讼情况 乙"),
                row("the first heading of section 1 counts", "一、总体情况 / 甲 / 总体情况 / 乙", "1: 甲 总体情况 乙"),
                row(
                        "the last heading of section 5 counts",
                        "一、总体情况 / 存在的主要问题及改进情况 / 甲 / 五、存在的主要问题及改进情况 / 乙",
                        "1: 存在的主要问题及改进情况 甲; 5: 乙"),
                row("the first part opens section 1", "标题 / #（一）主动公开 / 甲", "0: 标题; 1: （一）主动公开 甲"),
                row("the second part opens nothing", "标题 / #（二）依申请公开 / 甲", "0: 标题 （二）依申请公开 甲"),
                row("a caption belongs to its table", "二、主动公开政府信息情况 / " + T2 + " / 附表 / " + T3, "2: T2; 3: T3"),
                row(
                        "a sentence before a table is no caption",
                        "二、主动公开政府信息情况 / " + T2 + " / 见下表。 / " + T3,
                        "2: T2 见下表。; 3: T3"),
                row("a text of section 1 before a table is no caption", "一、总体情况 / 甲 / " + T2, "1: 甲; 2: T2"),
                row(
                        "a table that no label shows, where a table is expected",
                        "四、政府信息公开行政复议、行政诉讼情况 / 1 | 2 | 3",
                        "4: T4"),
                row("a table of another kind is text", "五、存在的主要问题及改进情况 / 甲 | 乙", "5: 甲 | 乙"),
                row("a table before all sections", "发布机构 | 样板市统计局 / 一、总体情况 / 甲", "0: 发布机构 | 样板市统计局; 1: 甲"),
                row("two tables in one", T2 + " // " + T3 + " // " + T4, "2: T2; 3: T3; 4: T4"),
                row("headings inside a table", "三、收到和处理政府信息公开申请情况 // " + T3 + " // 六、其他需要报告的事项 // 无", "3: T3; 6: 无"));
    }

    private static Arguments row(String name, String document, String expected) {
        return Arguments.of(name, document, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void every_part_finds_its_section(String name, String document, String expected) {
        assertThat(shown(Outline.of(SourceDocument.of(blocks(document))))).isEqualTo(expected);
    }

    private static List<Block> blocks(String document) {
        List<Block> blocks = new ArrayList<>();
        for (String part : document.split(" / ")) {
            Place place = Place.ofText(blocks.size() + 1, 1);
            if (part.contains(" | ") || part.contains(" // ")) {
                List<GridRow> rows = new ArrayList<>();
                for (String line : part.split(" // ")) {
                    rows.add(row(line, rows.size() + 1));
                }
                blocks.add(new Grid(rows, Grid.Columns.ALIGNED, place));
            } else {
                blocks.add(new TextBlock(part.replace("#", ""), part.startsWith("#"), place));
            }
        }
        return blocks;
    }

    private static GridRow row(String line, int number) {
        List<GridCell> cells = new ArrayList<>();
        for (String text : line.split(" \\| ")) {
            cells.add(new GridCell(text, cells.size(), 1, Place.ofText(number, 1)));
        }
        return GridRow.of(cells);
    }

    /** The sections with their texts and tables; tables come first. */
    private static String shown(Outline outline) {
        List<String> parts = new ArrayList<>();
        String before = outline.before().stream()
                .map(block -> block instanceof TextBlock text
                        ? text.text()
                        : ((Grid) block).rows().get(0).toString())
                .collect(Collectors.joining(" "));
        if (!before.isEmpty()) {
            parts.add("0: " + before);
        }
        for (Section section : Section.values()) {
            List<String> found = new ArrayList<>();
            outline.tables().stream()
                    .filter(table -> table.table() == section)
                    .forEach(table -> found.add("T" + section.number()));
            outline.texts(section).forEach(text -> found.add(text.text()));
            if (!found.isEmpty()) {
                parts.add(section.number() + ": " + String.join(" ", found));
            }
        }
        return String.join("; ", parts);
    }

    @Test
    void a_caption_reaches_its_table_over_a_page_number() {
        Outline outline = Outline.of(SourceDocument.of(blocks("四、政府信息公开行政复议、行政诉讼情况 / 行政复议 / — 4 — / " + T4)));
        assertThat(outline.tables())
                .singleElement()
                .extracting(TablePart::caption)
                .isEqualTo("行政复议");
    }

    @Test
    void a_caption_reaches_one_table_only() {
        Outline outline = Outline.of(SourceDocument.of(blocks("行政复议 / " + T4 + " / " + T4)));
        assertThat(outline.tables()).extracting(TablePart::caption).containsExactly("行政复议", "");
    }

    @Test
    void sections_that_have_nothing_are_missing() {
        Outline outline = Outline.of(SourceDocument.of(blocks("一、总体情况 / 甲 / " + T2)));
        assertThat(outline.headings()).isEqualTo(1);
        assertThat(Stream.of(Section.values()).filter(outline::has))
                .containsExactly(Section.OVERVIEW, Section.PROACTIVE_DISCLOSURE);
    }
}
