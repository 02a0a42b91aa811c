package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a line of another edition of the form. */
class OtherLinesTest {

    private static final String HEADINGS = "||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n";

    private static final String OF_2019 = "|信息内容|本年新制作数量|本年新公开数量|对外公开总数量\n|规章|0|0|0\n|规范性文件|0|0|0\n";
    private static final String OF_2021 = "|信息内容|本年制发件数|本年废止件数|现行有效件数\n|规章|0|0|0\n|行政规范性文件|0|0|0\n";

    private static String page(int year, String... rows) {
        return "样板市统计局" + year + "年政府信息公开工作年度报告\n一、总体情况\n平稳。\n二、主动公开政府信息情况\n"
                + (year < 2021 ? OF_2019 : OF_2021) + "三、收到和处理政府信息公开申请情况\n" + HEADINGS
                + "|一、本年新收政府信息公开申请数量|9|3|0|1|0|3|16\n"
                + "|三、本年度办理结果|（一）予以公开|2|0|0|0|0|0|2\n"
                + "|（四）无法提供|1.本机关不掌握相关政府信息|0|0|0|0|0|0|0\n"
                + String.join("\n", rows) + "\n|（七）总计|9|3|0|1|0|3|16\n|四、结转下年度继续办理|0|0|0|0|0|0|0\n"
                + "五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n";
    }

    private static DocumentReading read(String page) {
        return ReportDocuments.read(page);
    }

    private static boolean isRemarked(DocumentReading reading) {
        return reading.remarks().stream().anyMatch(remark -> remark.kind() == RemarkKind.OTHER_EDITION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"|（六）其他处理|7|3|0|1|0|3|14", "（六）其他处理||7|3|0|1|0|3|14", "（六） 其他处理 | 7 | 3 | 0 | 1 | 0 | 3 | 14 |"})
    void one_line_in_a_table_of_2021_keeps_its_figures(String row) {
        DocumentReading reading = read(page(2023, row));

        assertThat(reading.report().edition()).isEqualTo(Edition.Y2021);
        assertThat(reading.report().otherLines()).containsExactly(OtherLine.parse("2019 T3.3.6 7 3 0 1 0 3 14"));
        assertThat(isRemarked(reading)).isFalse();
    }

    @Test
    void three_lines_in_a_table_of_2019_keep_theirs() {
        DocumentReading reading = read(page(
                2020,
                "|（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|4|3|0|1|0|3|11",
                "|（六）其他处理|2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|1|0|0|0|0|0|1",
                "|（六）其他处理|3.其他|2|0|0|0|0|0|2"));

        assertThat(reading.report().edition()).isEqualTo(Edition.Y2019);
        assertThat(reading.report().otherLines())
                .containsExactly(
                        OtherLine.parse("2021 T3.3.6.1 4 3 0 1 0 3 11"),
                        OtherLine.parse("2021 T3.3.6.2 1 0 0 0 0 0 1"),
                        OtherLine.parse("2021 T3.3.6.3 2 0 0 0 0 0 2"));
    }

    @ParameterizedTest
    @CsvSource({
        "|（六）其他处理|7|3|0|1|0|14",
        "|（六）其他处理|7|3|0|1|0|3件|14",
        "|（六）其他处理|/|3|0|1|0|3|14",
        "|（六）其他处理|7|3|0|1|0|3|14|9"
    })
    void a_row_that_leaves_a_doubt_is_remarked(String row) {
        DocumentReading reading = read(page(2023, row));

        assertThat(reading.report().otherLines()).isEmpty();
        assertThat(isRemarked(reading)).isTrue();
    }

    @Test
    void the_sum_of_a_group_whose_lines_are_there_is_none() {
        DocumentReading reading = read(page(2023, "|（六）其他处理|7|3|0|1|0|3|14", "||3.其他|7|3|0|1|0|3|14"));

        assertThat(reading.report().otherLines()).isEmpty();
        assertThat(isRemarked(reading)).isTrue();
    }

    @Test
    void a_line_that_is_there_twice_and_differs_is_not_believed() {
        DocumentReading reading = read(page(2023, "|（六）其他处理|7|3|0|1|0|3|14", "|（六）其他处理|7|3|0|1|0|2|13"));

        assertThat(reading.report().otherLines()).isEmpty();
        assertThat(isRemarked(reading)).isTrue();
    }

    @Test
    void a_page_of_the_official_layout_carries_them_along() {
        DisclosureReport report = read(page(2023, "|（六）其他处理|7|3|0|1|0|3|14")).report();

        assertThat(report.otherLines()).hasSize(1);
        assertThat(ReportDocuments.read(OfficialLayout.html(report)).report().otherLines())
                .isEqualTo(report.otherLines());
        assertThat(ReportDocuments.read(OfficialLayout.docx(report)).report().otherLines())
                .isEqualTo(report.otherLines());
    }
}
