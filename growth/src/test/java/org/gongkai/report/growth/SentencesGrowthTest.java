package org.gongkai.report.growth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Overview;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts of a report that are filled with everything a sentence may be made of, checked by all rules. */
@Timeout(600)
class SentencesGrowthTest {

    /** Words of sentences, in the order in which they would be or in none. */
    private static final List<String> CLAUSES = List.of(
            "其中自然人申请1件，",
            "其中，予以公开1件，不予公开1件；",
            "2023年，甲县共收到政府信息公开申请1件，均已办结。",
            "上年结转1件，本年新收1件，结转下年1件",
            "因属于国家秘密不予公开1件，",
            "行政复议1件，其中维持1件，纠正1件；",
            "主动公开信息1条，发布政策解读1篇，",
            "比上年增加1件，同比增长1.0%，",
            "共1件（其中1件）",
            "（其中",
            "《甲办法》（甲府〔2023〕1号）",
            "依据《条例》第三十六条第（一）项，",
            "未收取信息处理费。",
            "收取1件信息处理费10元，",
            "不予公开、部分公开、无法提供、不予处理",
            "一件两件三件",
            "1件2件3件",
            "全部",
            "均",
            "共",
            "和",
            "的",
            "不");

    /** Checks a report whose section 一 is the text. */
    public static final class Overviews implements Consumer<byte[]> {
        @Override
        public void accept(byte[] text) {
            check(SampleReports.COUNTY_DEPARTMENT_2023.toBuilder()
                    .overview(Overview.builder()
                            .introduction(new String(text, StandardCharsets.UTF_8))
                            .build())
                    .build());
        }
    }

    /** Checks a report whose section 五 is the text. */
    public static final class Problems implements Consumer<byte[]> {
        @Override
        public void accept(byte[] text) {
            check(SampleReports.COUNTY_DEPARTMENT_2023.toBuilder()
                    .problemsAndImprovements(new String(text, StandardCharsets.UTF_8))
                    .build());
        }
    }

    /** Reads a report of JSON whose section 六 is the text, and checks it. */
    public static final class Others implements Consumer<byte[]> {
        @Override
        public void accept(byte[] text) {
            String words = new String(text, StandardCharsets.UTF_8)
                    .replace("\\", "\\\\")
                    .replace("\"", "\\\"")
                    .replace("\n", "\\n")
                    .replace("\t", "\\t");
            String json = ReportJson.toString(SampleReports.COUNTY_DEPARTMENT_2023)
                    .replaceFirst("(?s)\"otherMatters\" ?: ?\\{.*?\\}", "");
            int end = json.lastIndexOf('}');
            try {
                check(ReportJson.read(json.substring(0, end).stripTrailing().replaceFirst(",$", "")
                        + ",\"otherMatters\":{\"text\":\"" + words + "\"}}"));
            } catch (ReportFormatException e) {
                // Refused is as good as read.
                Work.step();
            }
        }
    }

    private static void check(DisclosureReport report) {
        ValidationContext context = ValidationContext.builder()
                .previous(report.withYear(report.year() - 1))
                .build();
        ReportValidator.standard()
                .validate(report, context)
                .findings()
                .forEach(finding -> finding.message(Locale.CHINESE));
    }

    /** Where the text stands. */
    enum Place {
        OVERVIEW(Overviews.class, text -> text),
        OVERVIEW_BEHIND_A_SENTENCE(Overviews.class, text -> "全年收到政府信息公开申请" + text),
        PROBLEMS(Problems.class, text -> "存在的问题：" + text),
        OTHER_MATTERS(Others.class, text -> "信息处理费：" + text);

        private final Class<? extends Consumer<byte[]>> use;
        private final UnaryOperator<String> text;

        Place(Class<? extends Consumer<byte[]>> use, UnaryOperator<String> text) {
            this.use = use;
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_work_of_checking_grows_as_the_text_does(Place place) {
        Growth growth = new Growth(place.use);
        SoftAssertions.assertSoftly(all -> Stream.of(Fillers.WORDS, CLAUSES)
                .flatMap(List::stream)
                .forEach(filler -> all.assertThatCode(() -> growth.check(filler, place.text))
                        .doesNotThrowAnyException()));
    }
}
