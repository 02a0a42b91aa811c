package org.gongkai.report.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.report.model.ProcessingFee;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences about the information-processing fee in a report for 2023; paragraphs are parted by a bar. */
class FeeReaderTest {

    private static String read(String paragraphs) {
        FeeReader.Result result = FeeReader.read(List.of(paragraphs.split("\\|")), 2023);
        if (result.doubtful().isPresent()) {
            assertThat(result.fee()).isEmpty();
            return "doubtful";
        }
        return result.fee().map(FeeReaderTest::shown).orElse("none");
    }

    private static String shown(ProcessingFee fee) {
        String requests = fee.requests().isPresent() ? fee.requests().getAsLong() + "件 " : "";
        return requests + fee.amountYuan().map(BigDecimal::toPlainString).orElse("?") + "元";
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "本年度收取信息处理费2件，共650元。;                      2件 650元",
                "收取信息处理费650.50元。;                              650.50元",
                "收取信息处理费1,240元。;                               1240元",
                "收取信息处理费0.065万元。;                             650.000元",
                "2023年对2件申请收取信息处理费650元。;                    2件 650元",
                "2022年收取信息处理费650元。;                           doubtful",
                "2022年收取信息处理费300元，2023年收取650元。;            doubtful",
                "2023年收取信息处理费650元，其中第一季度300元。;           doubtful",
                "收取信息处理费650元。|收取信息处理费650元。;              650元",
                "收取信息处理费650元。|收取信息处理费300元。;              doubtful",
                "收取信息处理费650元。|2022年收取信息处理费300元。;        doubtful",
                "对3件申请发出2件通知，收取信息处理费650元。;              650元",
                "对超过30件以上的部分收取信息处理费650元。;               650元",
                "收取信息处理费650元；培训经费3000元。;                  650元",
                "本年度未收取信息处理费。;                              none",
                "本年度罚款650元。;                                   none",
                "收取信息处理费1234567890123元。;                      none",
                "无。;                                              none"
            })
    void a_fee_is_read_where_one_amount_of_the_year_is_plain(String paragraphs, String expected) {
        assertThat(read(paragraphs)).isEqualTo(expected);
    }
}
