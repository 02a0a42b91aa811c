package org.gongkai.report.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1295件            | 1295    | 件   | true  | 1295件",
                "1,295件           | 1295    | 件   | true  | 1,295件",
                "1,234,567元       | 1234567 | 元   | true  | 1,234,567元",
                "2023,1295件       | 2023    | ''   | true  | 2023",
                "12,34件           | 12      | ''   | true  | 12",
                "1,29件            | 1       | ''   | true  | 1",
                "1,295             | 1295    | ''   | true  | 1,295",
                "7,12              | 7       | ''   | true  | 7",
                "36.5%             | 36.5    | %    | true  | 36.5%",
                "0.25万元          | 0.25    | 万元 | true  | 0.25万元",
                "3.                | 3       | ''   | true  | 3",
                "3.件              | 3       | ''   | true  | 3",
                "9                 | 9       | ''   | true  | 9",
                "0件               | 0       | 件   | true  | 0件",
                "3万件             | 3       | 件   | false | 3万件",
                "3千余件           | 3       | 件   | false | 3千余件",
                "3余万元           | 3       | 万元 | false | 3余万元",
                "3万               | 3       | ''   | false | 3万",
                "100多件           | 100     | 件   | false | 100多件",
                "100件以上         | 100     | 件   | false | 100件",
                "100件左右         | 100     | 件   | false | 100件",
                "2023年            | 2023    | 年   | true  | 2023年",
                "十件              | 10      | 件   | true  | 十件",
                "十二件            | 12      | 件   | true  | 十二件",
                "二十件            | 20      | 件   | true  | 二十件",
                "一百零五件        | 105     | 件   | true  | 一百零五件",
                "两千三百四十五件  | 2345    | 件   | true  | 两千三百四十五件",
                "九件              | 9       | 件   | true  | 九件",
                "零件              | 0       | 件   | true  | 零件",
                "〇件              | 0       | 件   | true  | 〇件",
                "三万件            | 3       | 件   | false | 三万件",
                "123456789012345678件 | 123456789012345678 | 件 | true | 123456789012345678件",
                "1234567890123456789件 | 0 | 件 | false | 1234567890123456789件",
            })
    void a_number_has_its_value_its_unit_and_its_end(
            String text, BigDecimal value, String unit, boolean exact, String whole) {
        Token token = NumberScanner.scan("，" + text + "。", 1);

        assertThat(token).isNotNull();
        assertThat(token.value()).isEqualByComparingTo(value);
        assertThat(token.unit()).isEqualTo(unit);
        assertThat(token.exact()).isEqualTo(exact);
        assertThat(token.start()).isEqualTo(1);
        assertThat(token.end()).isGreaterThanOrEqualTo(1 + whole.length());
        assertThat(token.is(unit.equals("年") ? WordKind.YEAR : WordKind.NUMBER)).isTrue();
        assertThat(NumberScanner.scan(text, 0)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"件", "一、", "十二", "二〇二三年", "万件", "，1", "/", ":", "a"})
    void what_is_no_number_or_may_be_a_word_is_left_alone(String text) {
        assertThat(NumberScanner.scan(text, 0)).isNull();
    }
}
