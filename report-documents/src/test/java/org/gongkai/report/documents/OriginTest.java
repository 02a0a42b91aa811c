package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.model.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells come from one report only: the one that the title names. What else a page shows is said, not mixed in. */
class OriginTest {

    private static final String HEADINGS = "<tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计</tr>";

    private static String table(String... rows) {
        StringBuilder table = new StringBuilder("<table>" + HEADINGS);
        for (String row : rows) {
            table.append("<tr><td>").append(row.replace("|", "<td>")).append("</tr>");
        }
        return table + "</table>";
    }

    private static final String NEW = "一、本年新收政府信息公开申请数量|";
    private static final String CARRIED = "二、上年结转政府信息公开申请数量|";

    private static String report(int year, String three, String five, String six) {
        return "<h1>样板市统计局" + year + "年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>平稳。</p>"
                + "<p>三、收到和处理政府信息公开申请情况</p>" + three + "<p>五、存在的主要问题及改进情况</p><p>人手偏紧。</p>" + five
                + "<p>六、其他需要报告的事项</p><p>" + six + "</p>";
    }

    private static DocumentReading read(String page) {
        return ReportDocuments.read(bytes(page), "a.html");
    }

    private static byte[] bytes(String page) {
        String whole = page.startsWith("<html>") ? page : "<html><body>" + page + "</body></html>";
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(DisclosureReport report, String line) {
        return report.edition().cells().stream()
                .filter(cell -> cell.line().equals(line))
                .map(cell -> report.figure(cell).isBlank()
                        ? "_"
                        : report.figure(cell).toString())
                .collect(Collectors.joining(" "));
    }

    private static List<RemarkKind> kinds(DocumentReading reading) {
        return reading.remarks().stream().map(Remark::kind).toList();
    }

    @Test
    void of_two_reports_on_a_page_the_first_is_read_and_a_blank_line_stays_blank() {
        String page = report(2023, table(NEW + "5|0|0|0|0|0|5", CARRIED + "||||||"), "", "无。")
                + report(2022, table(NEW + "7|0|0|0|0|0|7", CARRIED + "1|0|0|0|0|0|1"), "", "无。");
        DocumentReading reading = read(page);
        assertThat(reading.report().year()).isEqualTo(2023);
        assertThat(line(reading.report(), "T3.1")).isEqualTo("5 0 0 0 0 0 5");
        assertThat(line(reading.report(), "T3.2")).isEqualTo("_ _ _ _ _ _ _");
        assertThat(kinds(reading)).contains(RemarkKind.OTHER_REPORTS);
        List<DocumentReading> all = ReportDocuments.readAll(bytes(page));
        assertThat(all).extracting(each -> each.report().year()).containsExactly(2023, 2022);
        assertThat(line(all.get(1).report(), "T3.2")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(all).allSatisfy(each -> assertThat(kinds(each)).contains(RemarkKind.OTHER_REPORTS));
    }

    @Test
    void the_report_that_the_page_title_names_is_the_one_that_is_read() {
        String page = "<html><head><title>样板市统计局2022年政府信息公开工作年度报告</title></head><body>"
                + report(2023, table(NEW + "5|0|0|0|0|0|5"), "", "无。")
                + report(2022, table(NEW + "7|0|0|0|0|0|7"), "", "无。");
        assertThat(read(page).report().year()).isEqualTo(2022);
    }

    @Test
    void all_reports_of_a_page_with_one_are_that_one() {
        byte[] page = bytes(report(2023, table(NEW + "5|0|0|0|0|0|5"), "", "无。"));
        assertThat(ReportDocuments.readAll(page))
                .singleElement()
                .satisfies(reading -> assertThat(reading.report())
                        .isEqualTo(ReportDocuments.read(page).report()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年数据：", "上年度情况如下。", "附：2022年申请办理情况", "样板市教育局申请办理情况", "去年同期", "2023年上半年", "二〇二二年度"})
    void a_table_of_another_year_or_body_is_not_read(String caption) {
        String other = "<p>" + caption + "</p>" + table(NEW + "7|0|0|0|0|0|7");
        for (String page : List.of(
                report(2023, "<img src=a.png>", other, "无。"),
                report(2023, other, "", "无。"),
                report(2023, table(caption, NEW + "7|0|0|0|0|0|7"), "", "无。"),
                report(
                        2023,
                        other.replace("<p>" + caption + "</p><table>", "<table><caption>" + caption + "</caption>"),
                        "",
                        "无。"))) {
            DocumentReading reading = read(page);
            assertThat(line(reading.report(), "T3.1")).as(page).isEqualTo("_ _ _ _ _ _ _");
            assertThat(kinds(reading)).as(page).contains(RemarkKind.OTHER_TABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年数据：",
                "本年度与上年比较如下。",
                "单位：件",
                "（依据国办公开办函〔2021〕30号）",
                "发布日期：2024-01-20",
                "样板市统计局申请办理情况",
                "比上年下降5%。"
            })
    void a_caption_of_the_report_itself_changes_nothing(String caption) {
        String page = report(2023, "<p>" + caption + "</p>" + table(NEW + "5|0|0|0|0|0|5"), "", "无。");
        assertThat(line(read(page).report(), "T3.1")).isEqualTo("5 0 0 0 0 0 5");
    }

    @Test
    void a_table_in_section_five_without_a_word_is_not_that_of_section_three() {
        String page = report(2023, "<img src=a.png>", table(NEW + "7|0|0|0|0|0|7"), "无。");
        assertThat(line(read(page).report(), "T3.1")).isEqualTo("_ _ _ _ _ _ _");
    }

    @Test
    void columns_of_years_are_not_the_columns_of_the_form() {
        String years = "<table><tr><td>年份<td>2017年<td>2018年<td>2019年<td>2020年<td>2021年<td>2022年<td>2023年</tr><tr><td>"
                + (NEW + "0|1|2|3|4|5|6").replace("|", "<td>") + "</table>";
        assertThat(read(report(2023, years, "", "无。")).report().edition().cells())
                .noneMatch(cell -> read(report(2023, years, "", "无。"))
                        .report()
                        .figure(cell)
                        .isNumber());
    }

    @Test
    void a_merged_cell_shifts_nothing() {
        String merged =
                "<table>" + HEADINGS + "<tr><td>一、本年新收政府信息公开申请数量<td>5<td colspan=2>1<td>2<td>3<td>4<td>15<td></table>";
        assertThat(line(read(report(2023, merged, "", "无。")).report(), "T3.1")).isEqualTo("5 1 | 1 | 2 3 4 15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "无。",
                "没有需要报告的其他事项",
                "本年度无其他需要报告的事项",
                "暂无其他需要报告的事项",
                "无其他情况",
                "本机关没有其他需要报告的情况",
                "2023年无其他报告事项",
                "（一）无",
                "本年度未收取信息处理费",
                "未收取任何费用",
                "不存在需要报告的事项",
                "我局无其他需报告的事项"
            })
    void section_six_is_read_in_its_usual_short_words(String words) {
        String page = report(2023, table(NEW + "5|0|0|0|0|0|5"), "", words) + "<p>打印本页</p>";
        assertThat(read(page).report().otherMatters().text()).contains(words);
    }

    @Test
    void properties_fill_in_what_the_page_does_not_show_and_overrule_nothing() {
        String meta = "<meta name=gongkai-year content=2023><meta name=gongkai-agency content=样板市统计局>"
                + "<meta name=gongkai-period content=2023-01-01/2023-12-31><meta name=gongkai-published-on content=2024-01-15>"
                + "<meta name=gongkai-fee-amount content=650>";
        String page = "<html><head>" + meta + "</head><body>"
                + report(2023, table(NEW + "5|0|0|0|0|0|5"), "", "本年度未收取信息处理费。")
                        .replace("<p>一、", "<p>统计期限自2023年1月1日至2023年11月30日。</p><p>一、");
        DocumentReading reading = read(page);
        assertThat(reading.report().period().orElseThrow().to()).isEqualTo(LocalDate.of(2023, 11, 30));
        assertThat(reading.report().publishedOn()).contains(LocalDate.of(2024, 1, 15));
        assertThat(reading.report().otherMatters().processingFee()).isEmpty();

        assertThat(kinds(reading).stream().filter(RemarkKind.WITNESSES_DIFFER::equals))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "示例县2020年设立的街道办2023年政府信息公开工作年度报告, 2023",
        "示例县教育局2023年政府信息公开工作年度报告（2024年公布）, 2023",
        "示例县教育局政府信息公开工作年度报告（2023年度）, 2023"
    })
    void of_several_years_in_a_title_the_one_before_its_words_counts(String title, int year) {
        String page = report(2023, table(NEW + "5|0|0|0|0|0|5"), "", "无。").replace("样板市统计局2023年政府信息公开工作年度报告", title);
        assertThat(read(page).report().year()).isEqualTo(year);
    }
}
