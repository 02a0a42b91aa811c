package org.gongkai.report.documents.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.TitleLine;
import org.gongkai.report.model.ReportPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose report a document is, for which year: the head of a document is written with {@code /} between its lines. */
class ReportMetadataTest {

    private static final String TITLE = "样板市统计局2023年政府信息公开工作年度报告";

    private static ReportMetadata read(String pageTitle, String head) {
        List<Block> blocks = new ArrayList<>();
        for (String line : head.split(" / ")) {
            Place place = Place.ofText(blocks.size() + 1, 1);
            if (line.contains(" | ")) {
                List<GridCell> cells = Stream.of(line.split(" \\| "))
                        .map(text -> new GridCell(text, 0, 1, place))
                        .toList();
                blocks.add(new Grid(List.of(GridRow.of(cells)), Grid.Columns.KEPT, place));
            } else {
                blocks.add(new TextBlock(line.replace("#", ""), line.startsWith("#"), place));
            }
        }
        SourceDocument document =
                new SourceDocument(blocks, Optional.of(pageTitle).filter(title -> !title.isEmpty()), Map.of(), 0);
        return ReportMetadata.of(document, blocks);
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of("a title", "", TITLE, "样板市统计局 2023"),
                Arguments.of("the body below the title", "", "2023年政府信息公开工作年度报告 / 样板市统计局", "样板市统计局 2023"),
                Arguments.of("no body below the title", "", "2023年政府信息公开工作年度报告 / 统计局 / 政务公开", " 2023"),
                Arguments.of("a path", "", "首页 > 年报 > " + TITLE, "样板市统计局 2023"),
                Arguments.of("a title over two lines", "", "样板市统计局 / 2023年政府信息公开工作年度报告", "样板市统计局 2023"),
                Arguments.of("a title over three lines", "", "样板市统计局 / 2023年 / 政府信息公开工作年度报告", "样板市统计局 2023"),
                Arguments.of("a year cut off from its sign", "", "样板市统计局2023 / 年政府信息公开工作年度报告", "样板市统计局 2023"),
                Arguments.of("the year below the title", "", "样板市统计局政府信息公开工作年度报告 / （2023年度）", "样板市统计局 2023"),
                Arguments.of("a body above a title that is complete", "", "示例县人民政府办公室 / " + TITLE, "样板市统计局 2023"),
                Arguments.of("a sentence above a title", "", "欢迎访问本网站。 / 2023年政府信息公开工作年度报告", " 2023"),
                Arguments.of("the page's title only", TITLE, "欢迎", "样板市统计局 2023"),
                Arguments.of(
                        "the title on the page counts for more than the page's",
                        "样板市统计局2022年政府信息公开工作年度报告",
                        TITLE,
                        "样板市统计局 2023"),
                Arguments.of("a later title without a year changes nothing", "", TITLE + " / 政府信息公开年报", "样板市统计局 2023"),
                Arguments.of(
                        "a later title without a body keeps the one before",
                        "",
                        TITLE + " / 隔断。 / 2023年政府信息公开工作年度报告",
                        "样板市统计局 2023"),
                Arguments.of(
                        "a later title of another year takes no body over",
                        "",
                        "样板市统计局2022年政府信息公开工作年度报告 / 隔断。 / 2023年政府信息公开工作年度报告",
                        " 2023"),
                Arguments.of(
                        "a heading counts for more than what follows it",
                        "",
                        "#" + TITLE + " / 样板市统计局2022年政府信息公开工作年度报告",
                        "样板市统计局 2023"),
                Arguments.of("a title in a table", "", "名称 | " + TITLE, "样板市统计局 2023"),
                Arguments.of("wrapped inside its words", "", "样板市统计局2023年政府信息公开 / 工作年度报告", "样板市统计局 2023"),
                Arguments.of("wrapped inside a word", "", "样板市统计局2023年政府信 / 息公开工作年度报告", "样板市统计局 2023"),
                Arguments.of("wrapped before the last sign", "", "样板市统计局2023年政府信息公开工作年度报 / 告", "样板市统计局 2023"),
                Arguments.of("wrapped twice", "", "样板市统计局2023年政 / 府信息公开工作年 / 度报告", "样板市统计局 2023"),
                Arguments.of("wrapped, the year first", "", "2023年样板市统计局政府信息公开 / 工作年度报告", "样板市统计局 2023"),
                Arguments.of("the body above a wrapped title", "", "样板市统计局 / 2023年政府信息公开 / 工作年度报告", "样板市统计局 2023"),
                Arguments.of("wrapped inside the year", "", "样板市统计局20 / 23年政府信息公开工作年度报告", "样板市统计局 2023"),
                Arguments.of("wrapped inside the name", "", "样板市统 / 计局2023年政府信息公开工作年度报告", "样板市统计局 2023"),
                Arguments.of("a word of the site above a name", "", "示例市政务服务 / 统计局2023年政府信息公开工作年度报告", "统计局 2023"),
                Arguments.of("in the opening's quotation", "", "依照要求，现公布《样板市统计局2023年政府信息公开工作年度报告》。", "样板市统计局 2023"),
                Arguments.of(
                        "two reports in the opening",
                        "",
                        "《样板市统计局2023年政府信息公开工作年度报告》与《样板市财政局2023年政府信息公开工作年度报告》同日公布。",
                        "none"),
                Arguments.of("run into the opening", "", "样板市统计局2023年政府信息公开工作年度报告 本报告依据条例编制，现予公布。", "样板市统计局 2023"),
                Arguments.of(
                        "run into a sentence of the body",
                        "",
                        "样板市统计局2023年政府信息公开工作年度报告 样板市统计局根据条例编制本报告。",
                        "样板市统计局 2023"),
                Arguments.of("announced in the opening", "", "现公布样板市统计局2023年政府信息公开工作年度报告，请予监督。", "样板市统计局 2023"),
                Arguments.of("a notice on reports", "", "根据《关于编制2023年政府信息公开工作年度报告的通知》要求，编制本报告。", "none"),
                Arguments.of("a category in a table", "", "分类 | 信息公开年报", "none"),
                Arguments.of("a category of the body", "", "栏目 | 样板市统计局信息公开年报", "none"),
                Arguments.of("a column of the site", "", "首页 > 政府信息公开 > 政府信息公开年报", "none"),
                Arguments.of("a title without year in a table", "", "名称 | 样板市统计局政府信息公开工作年度报告", "样板市统计局 0"),
                Arguments.of("no title", "", "通知公告", "none"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("heads")
    void the_title_names_body_and_year(String name, String pageTitle, String head, String expected) {
        Optional<TitleLine> title = read(pageTitle, head).title();
        assertThat(title.map(line -> line.agency() + " " + line.year()).orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void other_years_are_those_of_other_titles() {
        ReportMetadata metadata =
                read("样板市统计局2021年政府信息公开工作年度报告", "样板市统计局2020年政府信息公开工作年度报告 / 政府信息公开年报 / 2019年的工作已经总结完毕。 / " + TITLE);
        assertThat(metadata.otherYears(2023)).containsExactly("2020", "2021");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "发布机构：样板市统计局 / 发布日期：2024-01-26;  样板市统计局; 2024-01-26",
                "发布机构 | 样板市统计局 / 发布时间 | 2024年1月26日; 样板市统计局; 2024-01-26",
                "公开日期：2024/1/26;                      none; 2024-01-26",
                "发布日期：2024-13-26;                     none; none",
                "发布日期：近日;                           none; none",
                "发布机构：;                               none; none",
                "编制单位样板市统计局;                       样板市统计局; none",
                "来源：样板市统计局 发布时间：2024-01-26 09:30 浏览次数：12; 样板市统计局; 2024-01-26",
                "发布机构：样板市统计局 成文日期：2024-01-20 发布日期：2024-01-26; 样板市统计局; 2024-01-26",
                "来源：样板市统计局 2024-1-6 09:30;        样板市统计局; 2024-01-06",
                "2024年1月26日 来源：样板市统计局;          样板市统计局; 2024-01-26",
                "日期：2024-01-26 来源：样板市人民政府网;    none; 2024-01-26",
                "统计时间：2023-01-01;                     none; none",
                "发布机构：样板市统计局 | 分类 | 信息公开年报; 样板市统计局; none"
            })
    void metadata_names_the_publisher_and_the_day(String head, String publisher, String day) {
        ReportMetadata metadata = read("", head);
        assertThat(metadata.publisher().orElse(null)).isEqualTo(publisher);
        assertThat(metadata.publishedOn().map(Object::toString).orElse(null)).isEqualTo(day);
    }

    @Test
    void a_long_paragraph_is_no_metadata() {
        assertThat(read("", "发布机构：" + "各部门".repeat(80)).publisher()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "数据自2023年1月1日起至2023年12月31日止。; 2023-01-01/2023-12-31",
                "2023年1月1日至12月31日;                2023-01-01/2023-12-31",
                "2022年7月1日—2023年6月30日;            2022-07-01/2023-06-30",
                "数据自2023年1月1日起，至2023年10月31日止。; 2023-01-01/2023-10-31",
                "数据自2023年1月1日起到12月31日止。;     2023-01-01/2023-12-31",
                "从 2023 年 1 月 1 日 起至 2023 年 12 月 31 日 止; 2023-01-01/2023-12-31",
                "自2023年1月1日（含）至同年12月31日;      2023-01-01/2023-12-31",
                "自2023年1月1日开始，截至2023年12月31日; 2023-01-01/2023-12-31",
                "统计期限为2023.1.1-2023.12.31。;       2023-01-01/2023-12-31",
                "二〇二三年1月1日至12月31日;             2023-01-01/2023-12-31",
                "报告统计期限为2023年1月至12月。;        2023-01-01/2023-12-31",
                "2023年1月至6月公开信息30条。;           none",
                "2023年12月31日至2023年1月1日;          none",
                "2023年2月30日至2023年12月31日;         none",
                "2023年全年;                           none",
                // Last year's period, and the days between which something was done, are not the report's.
                "上年度统计期限为2022年1月1日至2022年12月31日，本报告数据统计期限为2023年1月1日至2023年12月31日。; 2023-01-01/2023-12-31",
                "2023年5月1日至6月30日开展专项行动。本报告数据统计期限为2023年1月1日至10月31日。; 2023-01-01/2023-10-31",
                "自2023年5月1日至2023年6月30日，本局开展专项行动。; none",
                "去年统计期限为2022年1月1日至2022年12月31日。; none"
            })
    void a_period_has_two_days_in_their_order(String text, String expected) {
        assertThat(ReportMetadata.period(text).map(ReportPeriod::toString).orElse(null))
                .isEqualTo(expected);
    }
}
