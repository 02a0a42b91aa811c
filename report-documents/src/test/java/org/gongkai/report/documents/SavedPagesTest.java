package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.model.Overview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Openings, sub-headings and what stands beside tables, as people save pages. */
class SavedPagesTest {

    private static final String TITLE = "样板市统计局2023年政府信息公开工作年度报告\n";
    private static final String TABLE =
            "三、收到和处理政府信息公开申请情况\n| |自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n" + "|一、本年新收政府信息公开申请数量|5|0|0|0|0|0|5\n";
    private static final String REST = TABLE + "五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n";

    private static DocumentReading read(String text, String name) {
        return ReportDocuments.read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static DocumentReading read(String text) {
        return read(text, "report.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "现将有关情况报告如下：;                           现将有关情况报告如下：",
                "根据条例要求，现公布本年度报告：;                 根据条例要求，现公布本年度报告：",
                "本报告依照条例编制，数据统计期限自2023年1月1/日起至2023年10月31日止，欢迎监督。; " + "本报告依照条例编制，数据统计期限自2023年1月1日起至2023年10月31日止，欢迎监督。",
                "本报告统计期限为2023年1月1日至/2023年10月31日。; 本报告统计期限为2023年1月1日至2023年10月31日。",
                "本报告统计期限自2023年1月1日/起至10月31日止。; 本报告统计期限自2023年1月1日起至10月31日止。",
                "根据条例要求编制本报告，由《示例区政府信息公/开办法》规定的部分组成。; 根据条例要求编制本报告，由《示例区政府信息公开办法》规定的部分组成。",
            })
    void an_opening_is_kept_whole(String lines, String expected) {
        for (String name : List.of("report.txt", "report.md")) {
            DocumentReading reading = read(TITLE + lines.replace('/', '\n') + "\n一、总体情况\n平稳。\n" + REST, name);
            assertThat(reading.report().preamble()).contains(expected);
            assertThat(reading.remarks()).noneMatch(remark -> remark.kind() == RemarkKind.TEXT_LEFT_OVER);
        }
    }

    @Test
    void a_period_may_be_wrapped() {
        DocumentReading reading = read(TITLE + "本报告依照条例编制，数据统计期限自2023年1月1日\n起至2023年10月31日止。\n一、总体情况\n平稳。\n" + REST);
        assertThat(reading.report().period().map(Object::toString)).contains("2023-01-01/2023-10-31");
    }

    @Test
    void what_leads_a_list_of_links_is_no_opening() {
        DocumentReading reading = read("您当前的位置所在栏目为：\n" + TITLE + "一、总体情况\n平稳。\n" + REST);
        assertThat(reading.report().preamble()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"平台载体建设", "平台载体建设方面", "公开渠道建设", "政府网站与新媒体建设", "公开平台管理", "信息公开载体建设"})
    void a_part_in_other_words_is_known_under_its_number(String words) {
        Overview overview = overview("（三）政府信息管理。规范。\n（四）" + words + "。维护网站。\n（五）监督保障。检查。\n")
                .report()
                .overview();
        assertThat(overview.informationManagement()).contains("规范。");
        assertThat(overview.platforms()).contains("维护网站。");
        assertThat(overview.oversight()).contains("检查。");
    }

    private static DocumentReading overview(String parts) {
        return read(TITLE + "一、总体情况\n" + parts + REST);
    }

    @Test
    void a_part_of_another_kind_belongs_to_none() {
        DocumentReading reading = overview("（一）主动公开。及时。\n（二）基层试点。两处。\n共有五人参加。\n（三）政府信息管理。规范。\n");
        assertThat(reading.report().overview().proactiveDisclosure()).contains("及时。");
        assertThat(reading.report().overview().introduction()).contains("（二）基层试点。两处。\n共有五人参加。");
        assertThat(reading.report().overview().informationManagement()).contains("规范。");
        assertThat(reading.remarks())
                .filteredOn(remark -> remark.kind() == RemarkKind.PART_UNKNOWN)
                .singleElement()
                .asString()
                .contains("基层试点");
    }

    @Test
    void numbers_inside_a_part_open_none() {
        DocumentReading reading = overview("（一）主动公开。及时。\n(1)公开文件。\n(2)平台维护。\n1.网站建设。\n4.平台建设情况良好。\n");
        assertThat(reading.report().overview().proactiveDisclosure())
                .contains("及时。\n(1)公开文件。\n(2)平台维护。\n1.网站建设。\n4.平台建设情况良好。");
        assertThat(reading.remarks()).noneMatch(remark -> remark.kind() == RemarkKind.PART_UNKNOWN);
    }

    @Test
    void prose_beside_a_table_is_kept() {
        String prose = "本年新收申请5件，均已按期答复。";
        DocumentReading reading = read(TITLE + "一、总体情况\n平稳。\n" + TABLE.replace("情况\n", "情况\n" + prose + "\n单位：件\n")
                + "四、政府信息公开行政复议、行政诉讼情况\n本年度未发生行政复议、行政诉讼。\n");
        assertThat(reading.report().tableTexts().applications()).contains(prose);
        assertThat(reading.report().tableTexts().remedies()).contains("本年度未发生行政复议、行政诉讼。");
        assertThat(reading.report().tableTexts().proactiveDisclosure()).isEmpty();
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("lines", TITLE + "本报告依照条例编制。\n一、总体情况\n平稳。\n" + REST),
                Arguments.of("wrapped prose", TITLE + "一、总体情况\n本年度平稳推进公开工作，按期答复申请，未发生\n纠纷。\n" + REST),
                Arguments.of("parts", TITLE + "一、总体情况\n总述如此。\n（一）主动公开\n及时。\n（二）依申请公开。按期。\n" + REST),
                Arguments.of("wrapped title", TITLE.replace("公开工作", "公开\n工作") + "一、总体情况\n平稳。\n" + REST),
                Arguments.of("blank lines", TITLE + "\n一、总体情况\n\n平稳。\n\n" + REST));
    }

    /** Tables with a line of dashes are read by the rules of Markdown; all else alike. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void the_same_bytes_are_the_same_report_as_text_and_as_markdown(String name, String text) {
        String dashes =
                text.replace("总计\n", "总计|\n|---|---|---|---|---|---|---|---|\n").replace("|5\n", "|5|\n\n");
        String apart = dashes.replace("情况\n| |", "情况\n\n| |");
        assertThat(read(apart, "report.md").report())
                .isEqualTo(read(apart, "report.txt").report());
        assertThat(read(apart, "report.md").report().agency().name()).isEqualTo("样板市统计局");
        assertThat(read(apart, "report.md").remarks().stream().map(Remark::code))
                .containsExactlyElementsOf(read(apart, "report.txt").remarks().stream()
                        .map(Remark::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "请与样板市统计局办公室联系, 样板市统计局",
        "请直接与样板市统计局联系, 样板市统计局",
        "可向样板市示例镇综合科咨询, 样板市示例镇",
        "请与样板市人民政府办公室联系, ''",
        "请与本机关办公室联系, ''",
        "请与我局办公室联系, ''"
    })
    void whom_to_ask_is_the_last_witness_of_a_name(String contact, String name) {
        DocumentReading reading = read("2023年政府信息公开工作年度报告\n如有疑问，" + contact + "。\n一、总体情况\n平稳。\n" + REST);
        assertThat(reading.remarks().stream().map(Remark::kind))
                .contains(name.isEmpty() ? RemarkKind.AGENCY_UNKNOWN : RemarkKind.AGENCY_ASSUMED);
        assertThat(reading.report().agency().name()).isEqualTo(name);
        assertThat(reading.report().agency().isNamed()).isEqualTo(!name.isEmpty());
    }
}
