package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose text is one paragraph: the numbered headings of the form cut it. */
class RunOnPagesTest {

    private static final String TITLE = "样板市统计局2023年政府信息公开工作年度报告";
    private static final String OPENING = "本报告依照条例编制，统计期限自2023年1月1日至2023年12月31日。";
    private static final String TABLE =
            "<table><tr><td></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>"
                    + "<tr><td>一、本年新收政府信息公开申请数量</td><td>5</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>5</td></tr></table>";

    private static DocumentReading read(String page) {
        return ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8), "report.html");
    }

    private static DocumentReading page(String above, String below) {
        return read("<html><body><h1>" + TITLE + "</h1><p>" + above + "</p>" + TABLE + "<p>" + below
                + "</p></body></html>");
    }

    private static void isWhole(DocumentReading reading) {
        DisclosureReport report = reading.report();
        assertThat(report.preamble()).contains(OPENING);
        assertThat(report.overview().introduction()).contains("2023年发布信息120条。做到应公开尽公开。");
        assertThat(report.figures().get(CellAddress.parse("T3.1:G"))).isEqualTo(Figure.of(5));
        assertThat(report.problemsAndImprovements()).contains("解读不够，将加强。");
        assertThat(report.otherMatters().text()).contains("本年度未收取信息处理费。");
        assertThat(reading.remarks()).noneMatch(remark -> remark.kind() == RemarkKind.TEXT_LEFT_OVER);
    }

    @Test
    void the_headings_in_a_paragraph_cut_it() {
        isWhole(page(
                OPENING + "一、总体情况2023年发布信息120条。做到应公开尽公开。三、收到和处理政府信息公开申请情况",
                "五、存在的主要问题及改进情况 解读不够，将加强。六、其他需要报告的事项 本年度未收取信息处理费。"));
    }

    @Test
    void headings_that_the_opening_lists_cut_nothing() {
        String opening =
                "本报告由一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况，" + "五、存在的主要问题及改进情况和六、其他需要报告的事项组成。";
        DisclosureReport report = page(
                        opening + "一、总体情况 平稳。2023年发布信息120条。三、收到和处理政府信息公开申请情况", "五、存在的主要问题及改进情况 解读不够，将加强。六、其他需要报告的事项 无。")
                .report();

        assertThat(report.preamble()).contains(opening);
        assertThat(report.overview().introduction()).contains("平稳。2023年发布信息120条。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我局在“一、总体情况”一节中说明如下：平稳，2023年发布信息120条。", "工作平稳。详见上级报告的六、其他需要报告的事项和五、存在的主要问题及改进情况。"})
    void words_of_a_heading_in_a_sentence_cut_nothing(String sentence) {
        DisclosureReport report = read("<p>" + TITLE + "</p><p>一、总体情况</p><p>" + sentence + "</p>" + TABLE)
                .report();

        assertThat(report.overview().introduction()).contains(sentence);
    }

    @Test
    void a_page_without_any_end_of_line_is_cut_and_its_table_is_openly_unread() {
        String text = TITLE + " " + OPENING
                + " 一、总体情况 2023年发布信息120条。做到应公开尽公开。 五、存在的主要问题及改进情况 解读不够，将加强。 六、其他需要报告的事项 本年度未收取信息处理费。";
        DisclosureReport report = ReportDocuments.read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();

        assertThat(report.agency().name()).isEqualTo("样板市统计局");
        assertThat(report.year()).isEqualTo(2023);
        assertThat(List.of(
                        report.overview().introduction().orElse(""),
                        report.problemsAndImprovements().orElse("")))
                .containsExactly("2023年发布信息120条。做到应公开尽公开。", "解读不够，将加强。");
        assertThat(report.figures().get(CellAddress.parse("T3.1:G")).isBlank()).isTrue();
    }

    @Test
    void places_in_a_paragraph_that_was_cut_are_counted_from_its_beginning() {
        String before = TITLE + " " + OPENING + " 一、总体情况 ";
        String text = before + "2023年发布信息120条。 五、存在的主要问题及改进情况 解读不够，将加强。 六、其他需要报告的事项 本年度未收取信息处理费。";
        DocumentReading reading = ReportDocuments.read(text.getBytes(StandardCharsets.UTF_8), "report.txt");

        assertThat(reading.provenance().paragraphs())
                .containsEntry("2023年发布信息120条。", SourceLocation.ofText(1, before.length() + 1))
                .containsEntry("解读不够，将加强。", SourceLocation.ofText(1, text.indexOf("解读") + 1));
    }
}
