package org.gongkai.report.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.documents.outline.TablePart;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What tables show of the edition. */
class EditionEvidenceTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("columns of 2021 in Table 2", "| 信息内容 | 本年制发件数 | 本年废止件数 |", "", "2021"),
                Arguments.of("columns of 2019 in Table 2", "| 信息内容 | 本年新制作数量 | 对外公开总数量 |", "", "2019"),
                Arguments.of("an item of 2019 in Table 2", "| 政府集中采购 | 6 | 251000元 |", "", "2019"),
                Arguments.of("lines of 2021 in Table 3", "", "| 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 |", "2021"),
                Arguments.of("other handling as a line of figures in Table 3", "", "| （六）其他处理 | 0 | 0 |", "2019"),
                Arguments.of("other handling behind blanks", "", "| （六）其他处理 |  | 0 |", "2019"),
                Arguments.of("other handling as a group", "", "| （六）其他处理 | 3.其他 | 0 |", "none"),
                Arguments.of("other handling without figures", "", "| （六）其他处理 |  |  |", "none"),
                Arguments.of("what both editions print", "| 规章 | 1 |", "| （一）予以公开 | 1 |", "none"),
                Arguments.of(
                        "Table 2 counts for more than Table 3",
                        "| 信息内容 | 本年新制作数量 |",
                        "| 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 |",
                        "2019"),
                Arguments.of(
                        "columns of both editions in Table 2, lines of 2021 in Table 3",
                        "| 本年制发件数 | 本年新制作数量 |",
                        "| 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 |",
                        "2021"),
                Arguments.of("one figure for the licences", "| 行政许可 | 96 |", "", "2021"),
                Arguments.of("three figures for the licences", "| 行政许可 | 7 | -8 | 9 |", "", "2019"),
                Arguments.of("two figures for the licences", "| 行政许可 | 7 | 9 |", "", "none"),
                Arguments.of("three figures for the penalties", "| 行政处罚 | 7 | -8 | 9 |", "", "none"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("tables")
    void labels_that_one_edition_only_prints_tell_it(String name, String table2, String table3, String edition) {
        List<TablePart> parts = new ArrayList<>();
        add(parts, Section.PROACTIVE_DISCLOSURE, table2);
        add(parts, Section.APPLICATIONS, table3);
        assertThat(EditionEvidence.of(parts, 2023).shown().map(Edition::code).orElse("none"))
                .isEqualTo(edition);
    }

    /**
     * The third edition has no licences, and another note above Table 3. Where nothing tells, it is the one in force.
     */
    @ParameterizedTest
    @CsvSource({
        "| 第二十条第（五）项 |, '', '', 2021",
        "| 第二十条第（九）项 |, '', '', 2019",
        "'', | （各列数据应当平衡） | 自然人 |, '', 2031",
        "'', | （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） |, '', 2021",
        "'', | 申请人情况 |, '', 2031",
        "| 规章 | 1 |, '', 第二十条第（九）项, 2019",
        "| 1 | 1 |, '', 行政许可, 2021",
        "| 规章 | 1 |, '', 规章（含修订）, 2031"
    })
    void labels_of_groups_headings_and_captions_tell_it_too(
            String table2, String table3, String caption, String edition) {
        List<TablePart> parts = new ArrayList<>();
        add(parts, Section.PROACTIVE_DISCLOSURE, table2, caption);
        add(parts, Section.APPLICATIONS, table3, "");
        assertThat(EditionEvidence.of(parts, 2040).assumed().code()).isEqualTo(edition);
    }

    private static void add(List<TablePart> parts, Section section, String drawing) {
        add(parts, section, drawing, "");
    }

    private static void add(List<TablePart> parts, Section section, String drawing, String caption) {
        if (!drawing.isEmpty()) {
            parts.add(new TablePart(section, DrawnTable.grid(Grid.Columns.ALIGNED, drawing), caption));
        }
    }
}
