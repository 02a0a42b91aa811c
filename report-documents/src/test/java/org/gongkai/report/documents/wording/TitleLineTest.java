package org.gongkai.report.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLineTest {

    @ParameterizedTest
    @CsvSource({
        "示例县财政局2023年政府信息公开工作年度报告, 2023, 示例县财政局",
        "２０２３年度示例县财政局政府信息公开工作年度报告, 2023, 示例县财政局",
        "示例县财政局二〇二三年政府信息公开工作年度报告, 2023, 示例县财政局",
        "示例县财政局二○二三年政府信息公开工作年度报告, 2023, 示例县财政局",
        "示例县财政局二◯二三年政府信息公开工作年度报告, 2023, 示例县财政局",
        "示例县财政局二O二三年度政府信息公开工作年度报告, 2023, 示例县财政局",
        "示例县财政局二Ｏ二三年政府信息公开工作年度报告, 2023, 示例县财政局",
        "示例县财政局 2O23 年政府信息公开工作年度报告, 2023, 示例县财政局",
        "关于《示例县财政局政府信息公开工作年度报告》（2023）, 2023, 示例县财政局",
        "示例县财政局政府信息公开工作年度报告, 0, 示例县财政局",
        "2023年政府信息公开工作年度报告, 2023, ''",
    })
    void a_title_names_its_year_and_its_body(String text, int year, String agency) {
        assertThat(TitleLine.of(text)).contains(new TitleLine(text, year, agency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例县财政局2023年工作报告", "本年度报告依据《条例》编制，信息公开如下。", "2023年政府信息公开工作总结", ""})
    void other_lines_are_no_titles(String text) {
        assertThat(TitleLine.of(text)).isEmpty();
    }
}
