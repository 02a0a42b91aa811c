package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.model.ProcessingFee;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What section 六 of a report for 2023 says of the processing fee; a bar parts its paragraphs. */
class OtherMattersTest {

    private static final String START = """
            样板市统计局2023年政府信息公开工作年度报告
            一、总体情况
            本年度工作平稳。
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5
            六、其他需要报告的事项
            """;

    private static String read(String paragraphs) {
        String document = START + String.join("\n", paragraphs.split("\\|"));
        DocumentReading reading = ReportDocuments.read(document.getBytes(StandardCharsets.UTF_8), "a.txt");
        boolean doubtful = reading.remarks().stream().anyMatch(remark -> remark.kind() == RemarkKind.FEE_UNCLEAR);
        Optional<ProcessingFee> fee = reading.report().otherMatters().processingFee();
        return doubtful && fee.isEmpty()
                ? "doubtful"
                : fee.map(OtherMattersTest::shown).orElse("none");
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
                "收取信息处理费650.50元。;                              650.5元",
                "收取信息处理费1,240元。;                               1240元",
                "2023年对2件申请收取信息处理费650元。;                    2件 650元",
                "2022年收取信息处理费650元。;                           doubtful",
                "2022年收取信息处理费300元，2023年收取650元。;            doubtful",
                "2023年收取信息处理费650元，其中第一季度300元。;           doubtful",
                "收取信息处理费650元。|收取信息处理费650元。;              650元",
                "收取信息处理费650元。|收取信息处理费300元。;              doubtful",
                "收取信息处理费650元。|2022年收取信息处理费300元。;        doubtful",
                "收取信息处理费650元；培训经费3000元。;                  650元",
                "本年度未收取信息处理费。;                              none",
                "本年度罚款650元。;                                   none",
                "无。;                                              none"
            })
    void a_fee_is_read_where_one_amount_of_the_year_is_plain(String paragraphs, String expected) {
        assertThat(read(paragraphs)).isEqualTo(expected);
    }
}
