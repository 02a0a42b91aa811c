package org.gongkai.report.text.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.ProcessingFee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeeReaderTest {

    private static StatedFee read(String... paragraphs) {
        return FeeReader.read(List.of(paragraphs), 2023);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收取信息处理费650元。                                | 650     |",
                "本年度共向3件申请收取信息处理费1,240元。             | 1240    | 3",
                "2023年对2件申请收取政府信息公开信息处理费，共650元。 | 650     | 2",
                "二O二三年收取信息处理费650.50元，涉及申请2份。        | 650.50  | 2",
                "依法收取信息处理费2笔共计380元。                      | 380     |",
                "收取信息处理费0.12万元，涉及第3件申请。               | 1200.00 |",
                "全年信息处理费收取金额为0元。                         | 0       |",
                "今年发出收费通知3件，收取信息处理费650元。              | 650     |",
                "收取信息处理费六百五十元，涉及两件申请。              | 650     | 2",
                "向3件申请、2份申请收取信息处理费650元。               | 650     |",
                "3件以上申请收取信息处理费650元。                      | 650     |",
                "3.5件申请收取信息处理费650元。                        | 650     |",
                "1234567890件申请收取信息处理费650元。                 | 650     |",
                "收取处理费650元；收取信息处理费650元。                | 650     |",
                "有3件申请收取信息处理费2230元。其中，甲局1件，收取880元；乙局2件，收取1350元，收费均符合《政府信息公开信息处理费管理办法》规定。 | 2230 | 3",
                "共收取信息处理费2230元，其中甲局880元，乙局1350元。      | 2230    |",
                "向2件申请收取信息处理费650元（其中甲镇1件400元、乙镇1件250元）。 | 650 | 2",
                "新收申请5件。“收取信息处理费” 650 元。召开会议3次。   | 650     |",
            })
    void a_fee_is_read_with_the_requests_it_was_charged_for(String text, BigDecimal amount, Long requests) {
        ProcessingFee.Builder expected = ProcessingFee.builder().amountYuan(amount);
        if (requests != null) {
            expected.requests(requests);
        }
        assertThat(read(text)).isEqualTo(StatedFee.of(Set.of(expected.build()), false));
        assertThat(read("其他事项。", text).fee()).contains(expected.build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "应收信息处理费700元，实收650元。",
                // Parts that do not add up to their total.
                "收取信息处理费2230元，其中甲局880元，乙局1300元。",
                "有3件申请收取信息处理费2230元，其中甲局1件880元，乙局1件1350元。",
                "收取信息处理费2230元，其中甲局约880元，乙局1350元。",
                "未收取信息处理费650元。",
                "去年收取信息处理费320元。",
                "信息处理费标准为每件10元。",
                "收取信息处理费600-650元。",
                "收取信息处理费600至650元。",
                "收取信息处理费-650元。",
                "收取信息处理费650余元。",
                "收取信息处理费近650元。",
                "收取信息处理费650元以上。",
                "退还信息处理费650元。",
                "免收信息处理费650元。",
                "拟收取信息处理费650元。",
                "信息处理费比上年增加650元。",
                "下属单位收取信息处理费650元。",
                "历年累计收取信息处理费650元。",
                "上半年收取信息处理费650元。",
                "收取信息处理费650美元。",
                "收取信息处理费650元。另收处理费100元。",
                "2022年收取信息处理费650元。",
                "二〇二二年收取信息处理费650元。",
                "去年收取信息处理费650元。",
                "2022年结转的申请收取信息处理费650元。",
                "收取信息处理费约650元。",
                "收取信息处理费650元左右。",
                "收取信息处理费6百余元。",
                "收取信息处理费1,29元。",
                "收取信息处理费9,999,999,999,999,999,999元。",
                "收取信息处理费123456789012345678万元。",
            })
    void an_amount_that_is_not_plain_is_doubtful(String text) {
        assertThat(read(text)).isEqualTo(new StatedFee(Optional.empty(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "本年度未收取信息处理费。", "收取行政事业性收费650元。", "收取650元。信息处理费未收取。", "信息处理费", "采购金额100元；未收取信息处理费"})
    void a_text_without_an_amount_of_the_fee_states_none(String text) {
        assertThat(read(text)).isEqualTo(new StatedFee(Optional.empty(), false));
    }

    @Test
    void sentences_of_several_paragraphs_must_agree() {
        assertThat(read("收取信息处理费650元", "信息处理费650元").doubtful()).isFalse();
        assertThat(read("收取信息处理费650元", "信息处理费560元").doubtful()).isTrue();
        assertThat(read("收取信息处理费650元", "2022年信息处理费560元").fee()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"未收取信息处理费, true", "信息 处理费, true", "收费, false"})
    void a_text_may_mention_the_fee_without_an_amount(String text, boolean mentioned) {
        assertThat(FeeReader.isMentionedIn(text)).isEqualTo(mentioned);
    }

    @Property(tries = 200)
    void no_text_makes_the_reader_throw(@ForAll String text) {
        assertThat(read("信息处理费" + text + "元")).isNotNull();
    }
}
