package org.gongkai.report.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.office.OfficeFile;
import org.gongkai.report.documents.office.WorkbookDraft;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A small document for each kind of remark, and the words in which it is made. */
class RemarkKindTest {

    private static final String TITLE = "样板市统计局2023年政府信息公开工作年度报告\n";
    private static final String T3 = "| |自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n";
    private static final String LINE = "|一、本年新收政府信息公开申请数量";

    static Stream<Arguments> documents() {
        return Stream.of(
                kind(RemarkKind.ORDER_ASSUMED, TITLE + LINE + "|5|0|0|0|0|0|5\n", "顺序", "own order"),
                kind(RemarkKind.EDITION_ASSUMED, TITLE + T3 + LINE + "|5|0|0|0|0|0|5\n", "2021", "edition of 2021"),
                kind(
                        RemarkKind.SECTION_UNREAD,
                        TITLE + "一、总体情况\n平稳。\n三、收到和处理政府信息公开申请情况\n新收三件，详略。\n五、存在的主要问题及改进情况\n无。\n" + "六、其他需要报告的事项\n无。\n",
                        "三、收到和处理政府信息公开申请情况",
                        "not understood"),
                kind(
                        RemarkKind.OTHER_YEARS,
                        "样板市统计局2021年政府信息公开工作年度报告\n首页。\n" + TITLE + T3 + LINE + "|5|0|0|0|0|0|5\n",
                        "2021",
                        "2021"),
                kind(
                        RemarkKind.CELL_REPEATED,
                        TITLE + T3 + LINE + "|5|0|0|0|0|0|5\n" + LINE + "|5|0|0|0|0|0|5\n",
                        "重复",
                        "more than once"),
                kind(
                        RemarkKind.TEXT_LEFT_OVER,
                        TITLE + "登录\n一、总体情况\n平稳。\n" + T3 + LINE + "|5|0|0|0|0|0|5\n",
                        "登录",
                        "登录"),
                kind(
                        RemarkKind.OTHER_REPORTS,
                        TITLE + T3 + LINE + "|5|0|0|0|0|0|5\n六、其他需要报告的事项\n无。\n" + TITLE.replace("2023", "2022") + T3
                                + LINE + "|7|0|0|0|0|0|7\n",
                        "2022",
                        "2022"),
                kind(
                        RemarkKind.OTHER_TABLE,
                        TITLE + "2022年数据：\n" + T3 + LINE + "|5|0|0|0|0|0|5\n六、其他需要报告的事项\n无。\n五、存在的主要问题及改进情况\n无。\n"
                                + "一、总体情况\n平稳。\n",
                        "2022",
                        "2022"),
                kind(
                        RemarkKind.WITNESSES_DIFFER,
                        TITLE + "数据统计期限自2022年1月1日至2022年12月31日。\n" + T3 + LINE + "|5|0|0|0|0|0|5\n",
                        "2022-12-31",
                        "2022-12-31"),
                kind(
                        RemarkKind.TABLES_CONTRADICTED,
                        TITLE + T3 + LINE + "|5|0|0|0|0|0|5\n说明如此。\n" + T3 + LINE + "|7|0|0|0|0|0|7\n"
                                + "|二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1\n",
                        "两个数据不同",
                        "two tables"),
                kind(RemarkKind.AGENCY_UNKNOWN, "2023年政府信息公开工作年度报告\n" + T3 + LINE + "|5|0|0|0|0|0|5\n", "机关", "body"),
                kind(
                        RemarkKind.AGENCY_ASSUMED,
                        "2023年政府信息公开工作年度报告\n如对报告有疑问，请与样板市统计局办公室联系。\n" + T3 + LINE + "|5|0|0|0|0|0|5\n",
                        "样板市统计局",
                        "样板市统计局"),
                kind(
                        RemarkKind.PART_UNKNOWN,
                        TITLE + "一、总体情况\n（一）主动公开。平稳。\n（二）基层建设。完成。\n" + T3 + LINE + "|5|0|0|0|0|0|5\n",
                        "基层建设",
                        "基层建设"),
                kind(RemarkKind.SECTION_MISSING, TITLE + T3 + LINE + "|5|0|0|0|0|0|5\n", "总体情况", "section"),
                kind(RemarkKind.TABLE_MISSING, TITLE + T3 + LINE + "|5|0|0|0|0|0|5\n", "表格", "table"),
                kind(RemarkKind.LINE_MISSING, TITLE + T3 + LINE + "|5|0|0|0|0|0|5\n", "结转", "not found"),
                kind(RemarkKind.COLUMN_MISSING, TITLE + "| |自然人|总计\n" + LINE + "|5|5\n", "商业企业", "no column"),
                kind(
                        RemarkKind.ROW_UNKNOWN,
                        TITLE + T3 + LINE + "|5|0|0|0|0|0|5\n|其中网上|5|0|0|0|0|0|5\n",
                        "其中网上",
                        "其中网上"),
                kind(RemarkKind.ROW_MISCOUNTED, TITLE + T3 + LINE + "|5|0|5\n", "3 个数据", "3 figures for 7 columns"),
                kind(RemarkKind.ROW_AMBIGUOUS, TITLE + T3 + LINE + "|5|0|0|0|0|0||\n", "5 | 0", "5 | 0"),
                kind(
                        RemarkKind.ROW_BLANK,
                        TITLE + T3 + LINE + "|||||||\n|二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1\n",
                        "没有数据",
                        "no figures"),
                kind(
                        RemarkKind.COLUMNS_UNCLEAR,
                        TITLE + "| |自然人|外国人|科研机构|社会公益组织|法律服务机构|其他|总计\n" + LINE + "|5|0|0|0|0|0|5\n",
                        "表头",
                        "headings"),
                kind(
                        RemarkKind.HEADING_IGNORED,
                        TITLE + T3 + LINE + "|5|0|0|0|0|0|5\n| |总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他\n",
                        "总计 | 自然人",
                        "总计 | 自然人"),
                kind(
                        RemarkKind.OTHER_EDITION,
                        TITLE + "|信息内容|本年制发件数|本年废止件数|现行有效件数\n|规章|1|0|1\n|政府集中采购|6|251000元\n",
                        "政府集中采购",
                        "政府集中采购"),
                kind(RemarkKind.CELL_UNREADABLE, TITLE + T3 + LINE + "|若干|0|0|0|0|0|5\n", "若干", "若干"),
                kind(
                        RemarkKind.CELL_CONTRADICTED,
                        TITLE + T3 + LINE + "|5|0|0|0|0|0|5\n" + LINE + "|7|0|0|0|0|0|5\n",
                        "“5”与“7”",
                        "\"5\" and \"7\""),
                kind(
                        RemarkKind.SUBTOTAL_DIFFERS,
                        TITLE + "| |自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|小计|总计\n" + LINE + "|5|1|0|0|0|0|2|6\n",
                        "小计 2",
                        "subtotal 2"),
                kind(
                        RemarkKind.FEE_UNCLEAR,
                        TITLE + T3 + LINE + "|5|0|0|0|0|0|5\n六、其他需要报告的事项\n收取信息处理费2件650元、1件300元。\n",
                        "处理费",
                        "processing fee"));
    }

    private static Arguments kind(RemarkKind kind, String document, String chinese, String english) {
        return Arguments.of(kind, document.getBytes(StandardCharsets.UTF_8), "a.txt", chinese, english);
    }

    static Stream<Arguments> otherDocuments() {
        byte[] damaged = (TITLE + LINE + "|5|0|0|0|0|0|5\n?").getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length - 1] = (byte) 0xff;
        DisclosureReport blank = DisclosureReport.builder()
                .year(2023)
                .agency(Agency.named("样板市统计局"))
                .figures(ReportFigures.blank(Edition.Y2021))
                .build();
        String page = OfficialLayout.html(blank)
                .replaceFirst("<meta ", "<meta name=\"gongkai-level\" content=\"NOWHERE\"><meta ");
        String picture = "<h1>" + TITLE + "</h1><p>一、总体情况<p>二、主动公开政府信息情况<p>三、收到和处理政府信息公开申请情况<img src=a.png>";
        byte[] tracked = OfficeFile.word("<w:p><w:r><w:t>" + TITLE.strip() + "</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p><w:p><w:r><w:t>二、主动公开政府信息情况</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>五、存在的主要问题及改进情况</w:t></w:r><w:ins><w:r><w:t>。</w:t></w:r></w:ins></w:p>")
                .bytes();
        return Stream.of(
                Arguments.of(
                        RemarkKind.SHEET_HIDDEN,
                        WorkbookDraft.withHiddenSheet("上年").bytes(),
                        "",
                        "上年",
                        "上年"),
                Arguments.of(RemarkKind.TRACKED_CHANGES, tracked, "", "修订", "nobody has accepted"),
                Arguments.of(
                        RemarkKind.TABLE_PICTURE, picture.getBytes(StandardCharsets.UTF_8), "a.html", "图片", "pictures"),
                Arguments.of(RemarkKind.ENCODING_DAMAGED, damaged, "a.txt", "编码", "encoding"),
                Arguments.of(
                        RemarkKind.PROPERTIES_IGNORED,
                        page.getBytes(StandardCharsets.UTF_8),
                        "a.html",
                        "NOWHERE",
                        "NOWHERE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"documents", "otherDocuments"})
    void a_document_shows_each_kind_of_remark(
            RemarkKind kind, byte[] document, String file, String chinese, String english) {
        DocumentReading reading = ReportDocuments.read(document, file);
        Optional<Remark> remark =
                reading.remarks().stream().filter(each -> each.kind() == kind).findFirst();
        assertThat(remark).as("of " + reading.remarks()).isPresent();
        assertThat(remark.orElseThrow().message(Locale.CHINESE))
                .contains(chinese)
                .doesNotContain("{");
        assertThat(remark.orElseThrow().message(Locale.ENGLISH))
                .contains(english)
                .doesNotContain("{");
    }

    @Test
    void every_kind_has_its_document() {
        Set<Object> shown = Stream.concat(documents(), otherDocuments())
                .map(arguments -> arguments.get()[0])
                .collect(Collectors.toSet());
        // Only pages with letters at places have numbers that go on in the next line.
        assertThat(shown).containsAll(EnumSet.complementOf(EnumSet.of(RemarkKind.NUMBER_JOINED)));
    }

    @Test
    void a_row_whose_cells_are_disputed_is_quoted_in_the_remark() {
        String page = "<h1>" + TITLE + "</h1><table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计"
                + "<tr><td>一、本年新收政府信息公开申请数量<td><td><td>1<td>0<td>0<td>0<td>0<td>1<td>"
                + "<tr><td>四、结转下年度继续办理<td><td><td>1<td>0<td>0<td>0<td>0<td>1<td></table>";
        DocumentReading reading = ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.remarks())
                .filteredOn(remark -> remark.kind() == RemarkKind.ROW_AMBIGUOUS)
                .hasSize(2)
                .first()
                .satisfies(remark -> {
                    assertThat(remark.message(Locale.ENGLISH)).contains("1 | 0").doesNotContain("{");
                    assertThat(remark.message(Locale.CHINESE))
                            .contains("“一、本年新收")
                            .doesNotContain("{");
                });
    }

    @Test
    void the_code_is_the_name_of_the_constant_in_small_letters() {
        for (RemarkKind kind : RemarkKind.values()) {
            assertThat(kind.code().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                    .isEqualTo(kind.name());
        }
    }
}
