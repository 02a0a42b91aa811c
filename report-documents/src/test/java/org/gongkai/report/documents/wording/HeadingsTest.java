package org.gongkai.report.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, headings and titles. */
class HeadingsTest {

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "一、总体情况, CHINESE, 1, 总体情况",
        "十一、附则, CHINESE, 11, 附则",
        "十、附则, CHINESE, 10, 附则",
        "（三）组织, BRACKETED, 3, 组织",
        "(12)组织, BRACKETED, 12, 组织",
        "3.组织, ARABIC, 3, 组织",
        "3、组织, ARABIC, 3, 组织",
        "3.5万件, NONE, 0, 3.5万件",
        "|一、总体情况, CHINESE, 1, 总体情况",
        "l（二）组织, BRACKETED, 2, 组织",
        "总体情况, NONE, 0, 总体情况"
    })
    void a_number_is_told_from_the_words_behind_it(String text, NumberedText.Style style, int number, String rest) {
        assertThat(NumberedText.of(text)).isEqualTo(new NumberedText(style, number, rest));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "一、总体情况, OVERVIEW true",
                "总体情况, OVERVIEW false",
                "2.总体情况, OVERVIEW false",
                "（一）总体情况, OVERVIEW false",
                "五、工作中的问题及其改进办法, PROBLEMS true",
                "4.工作中的问题及其改进办法, none",
                "工作中的问题及其改进办法, none",
                "三、处理公众申请情况, APPLICATIONS true",
                "二、处理公众申请情况, none",
                "四、行政复议与诉讼, REMEDIES true",
                "五、行政复议与诉讼, none",
                "六、其他报告事项, OTHER_MATTERS true",
                "五、其他报告事项, none",
                "一、总体情况。本年度工作平稳。, none",
                "一、总体情况。, OVERVIEW true"
            })
    void a_heading_names_a_section_in_the_forms_words_or_under_its_number(String text, String expected) {
        String found = SectionHeading.of(text)
                .map(heading -> heading.section() + " " + heading.hasOwnNumber())
                .orElse(null);
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} ({1}): {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "（一）主动公开, false, 1 ",
                "主动公开情况, false, 1 ",
                "主动公开：本年度发布若干条。, true, 1 本年度发布若干条。",
                "主动公开：本年度发布若干条。, false, none",
                "（二）依申请公开。受理3件。, false, 2 受理3件。",
                "本年度主动公开, false, none",
                "平台, false, none"
            })
    void a_part_of_section_one_is_opened_by_a_number_or_a_line_of_its_own(
            String text, boolean heading, String expected) {
        String found = SectionHeading.part(text, heading)
                .map(part -> part.part().number() + " " + part.rest())
                .orElse(null);
        assertThat(found == null ? null : found.strip()).isEqualTo(expected == null ? null : expected.strip());
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "样板市统计局2023年政府信息公开工作年度报告, 样板市统计局, 2023",
                "样板市统计局政府信息公开工作年度报告（2023年度）, 样板市统计局, 2023",
                "样板市统计局政府信息公开2023年年报, 样板市统计局, 2023",
                "样板市统计局二〇二三年政府信息公开工作年度报告, 样板市统计局, 2023",
                "样板市统计局二○二三年度政府信息公开工作年度报告, 样板市统计局, 2023",
                "关于样板市统计局2023年度政府信息公开工作的年度报告, 样板市统计局, 2023",
                "首页>年报>样板市统计局2023年政府信息公开工作年度报告, 样板市统计局, 2023",
                "《样板市统计局2023年政府信息公开工作年度报告》, 样板市统计局, 2023",
                "政府信息公开年报, '', 0",
                "样板市统计局2023年财务年度报告, none, 0",
                "样板市统计局2023年政府信息公开工作要点, none, 0",
                "现发布样板市统计局2023年政府信息公开工作年度报告。, none, 0",
                "年度报告：样板市统计局政府信息公开, none, 0"
            })
    void a_title_names_body_and_year(String text, String agency, int year) {
        assertThat(TitleLine.of(text).map(TitleLine::agency).orElse(null)).isEqualTo(agency);
        assertThat(TitleLine.of(text).map(TitleLine::year).orElse(0)).isEqualTo(year);
    }
}
