package org.gongkai.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyPhrasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"无", "无。", " 没 有 ", "（一）无", "暂无问题。", "无其他需要报告的事项。", "不适用"})
    void a_phrase_that_says_nothing_is_known_whatever_its_signs(String text) {
        assertThat(EmptyPhrases.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "。", "无问题不能解决", "有", "没有收取信息处理费。", "无                                       "})
    void anything_else_says_something(String text) {
        assertThat(EmptyPhrases.isOne(text)).isFalse();
    }
}
