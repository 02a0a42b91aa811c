package org.gongkai.report.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.text.word.TextContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of all there were, and years that were not changed, in a report of 2023. */
class UniversalsTest {

    private static final TextContext ON_REQUEST = new TextContext(Edition.Y2021, 2023, false, true);
    private static final TextContext ELSEWHERE = new TextContext(Edition.Y2021, 2023, false, false);

    private static String all(String text) {
        return SentenceReader.read(text, ON_REQUEST).universals().stream()
                .map(each -> each.topic() + " "
                        + (each.none().size() > 9
                                ? each.none().size() + " cells"
                                : each.none().stream()
                                        .map(place -> Edition.Y2021
                                                .form()
                                                .cell(place.line(), place.column())
                                                .toString())
                                        .collect(Collectors.joining(" "))))
                .collect(Collectors.joining("; "));
    }

    private static String years(String text, TextContext context) {
        return SentenceReader.read(text, context).otherYears().stream()
                .map(each -> Integer.toString(each.year()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收到公开申请36件，均已办结。                       | CARRIED_FORWARD T3.4:G",
                "全年受理公开申请36件，已全部办理完毕。             | CARRIED_FORWARD T3.4:G",
                "收到公开申请36件，全部予以答复。                   | CARRIED_FORWARD T3.4:G",
                "新收36件，上年结转2件，均已办结。                  | CARRIED_FORWARD T3.4:G",
                "收到公开申请2件，全部予以公开。                    | OUTCOME 20 cells",
                "信息公开行政复议4件，均获维持。                    | RECONSIDERATION T4.1:corrected T4.1:otherResult T4.1:pending",
                "信息公开类行政诉讼3件，结果均为结果维持。          | LITIGATION T4.2.1:corrected T4.2.1:otherResult T4.2.1:pending T4.2.2:corrected T4.2.2:otherResult T4.2.2:pending",
                "信息公开类行政复议4件、行政诉讼3件，均获维持。     | LITIGATION T4.1:corrected T4.1:otherResult T4.1:pending T4.2.1:corrected T4.2.1:otherResult T4.2.1:pending T4.2.2:corrected T4.2.2:otherResult T4.2.2:pending",
            })
    void what_is_said_of_all_leaves_nothing_over(String text, String expected) {
        assertThat(all(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上年结转2件均已办结。",
                "上年结转2件，均已办结。",
                "收到公开申请36件，均按期答复。",
                "收到公开申请36件，除结转2件外均已办结。",
                "收到公开申请36件，结转2件，均已办结。",
                "收到公开申请36件，到期的均已办结。",
                "收到公开申请36件，其中网上20件均已办结。",
                "受理信访30件，均已办结。",
                "收到公开申请36件，受理信访3件，均已办结。",
                "收到公开申请36件，予以公开13件，均已办结。",
                "收到公开申请36件，均未办结。",
                "全部予以公开。",
                "制定规范性文件5件，全部公开。",
                "信息公开行政复议4件，其中维持3件，均获维持。",
                "信息公开行政复议4件，其中2件均获维持。",
                "均已办结。",
                "各项工作均已完成。",
            })
    void what_is_said_of_some_is_left_alone(String text) {
        assertThat(all(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022年度本单位新收公开申请36件。, 2022",
        "本单位2022年度新收政府信息公开申请36件，办结34件。, 2022",
        "2024年，我局共收到政府信息公开申请36件。, 2024",
        "二〇二二年，本机关收到政府信息公开申请5件。, 2022",
        "2022年，我局认真贯彻落实条例。, 2022",
        "我局2022年坚持以公开为常态。, 2022",
        "2022年共制发行政规范性文件5件。, 2022"
    })
    void a_year_that_was_not_changed_is_found(String text, String year) {
        assertThat(years(text, ELSEWHERE)).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年，我局认真贯彻落实条例。",
                "2022年收到公开申请30件，2023年收到36件。",
                "与2022年相比，收到公开申请增加6件。",
                "2022年收到公开申请30件，同比增长5%。",
                "针对2022年存在的问题，我局认真整改。",
                "2022年11月，我局印发公开指南。",
                "根据〔2022〕5号文件，我局认真落实。",
                "2024年，我局将认真贯彻落实条例。",
                "2024年计划办结20件。",
                "截至2024年1月31日，我局已公布年报。",
                "2022年结转3件。",
                "2022年结转申请3件均已办结。",
                "2018年，我局认真贯彻落实条例。",
                "2022年以来，我局认真贯彻落实条例。",
                "2022年至2023年，我局认真贯彻落实条例。",
                "“十四五”期间的2022年，我局认真贯彻落实条例。",
                "2022年，我局被评为先进单位。",
                "2022年收到公开申请30件。2023年收到公开申请36件。",
                "2023年收到公开申请36件。2022年收到公开申请30件。",
                "2024年，我局认真贯彻落实条例。",
            })
    void a_year_that_is_named_for_a_reason_is_left_alone(String text) {
        assertThat(years(text, ELSEWHERE)).isEmpty();
        assertThat(years(text, ON_REQUEST)).isEmpty();
    }
}
