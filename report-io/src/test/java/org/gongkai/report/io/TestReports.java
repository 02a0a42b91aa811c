package org.gongkai.report.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.TableTexts;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.agency.DivisionCode;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.OverviewPart;

/** Reports for the tests of this module. */
final class TestReports {

    private TestReports() {}

    /** All cells filled, each with a number of its own; every property there. */
    static DisclosureReport full(Edition edition) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < edition.cells().size(); i++) {
            figures.add(Figure.of(100 + i));
        }
        figures.set(1, Figure.blank());
        figures.set(2, Figure.parse("22（其中修订16件）"));
        figures.set(3, Figure.parse("/"));
        figures.set(4, Figure.parse("见附件"));
        figures.set(5, Figure.parse("1,295"));
        figures.set(6, Figure.of(new BigDecimal("42.50")));
        figures.set(7, Figure.of(-3));
        Overview.Builder overview = Overview.builder().introduction("甲区2023年工作如下。");
        for (OverviewPart part : OverviewPart.values()) {
            overview.part(part, "第" + part.number() + "部分。\n其后另起一段，写有 \"引号\"、<尖括号> & 和 \\。");
        }
        return DisclosureReport.builder()
                .year(2023)
                .agency(Agency.builder()
                        .name("甲市乙区人民政府办公室")
                        .creditCode(CreditCode.parse("91350100M000100Y43"))
                        .divisionCode(DivisionCode.parse("510502"))
                        .kind(AgencyKind.DEPARTMENT)
                        .level(AgencyLevel.COUNTY)
                        .build())
                .title("甲市乙区人民政府办公室2023年政府信息公开工作年度报告")
                .period(ReportPeriod.ofYear(2023))
                .publishedOn(LocalDate.of(2024, 1, 26))
                .preamble("本报告依照条例编制。😀")
                .overview(overview.build())
                .figures(ReportFigures.of(edition, figures))
                .problemsAndImprovements("存在不足，已改进。")
                .otherMatters(OtherMatters.builder()
                        .text("收取信息处理费。")
                        .processingFee(ProcessingFee.of(2, new BigDecimal("650.00")))
                        .build())
                .build();
    }

    /** No property that could be left out, all cells zero. */
    static DisclosureReport bare(Edition edition) {
        return DisclosureReport.builder()
                .year(2022)
                .agency(Agency.builder().name("某局").build())
                .figures(ReportFigures.blank(edition).map((cell, figure) -> Figure.of(0)))
                .build();
    }

    /** Whole numbers, decimals, signs, notes, units, text that is no number. */
    static Arbitrary<Figure> figure() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.longs().between(0, 3_000).map(Figure::of)),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(-Figures.LARGEST, Figures.LARGEST)
                                .map(Figure::of)),
                Tuple.of(1, Figures.decimal().map(Figure::of)),
                Tuple.of(2, Arbitraries.just(Figure.blank())),
                Tuple.of(2, Arbitraries.of(Figures.TEXTS).map(Figure::parse)),
                Tuple.of(1, text().map(Figure::parse)));
    }

    private static final class Figures {
        static final long LARGEST = 999_999_999_999_999_999L;
        static final String[] TEXTS = {
            "/",
            "—",
            "1,295",
            "１２９５",
            "22（其中修订16件）",
            "251000元",
            "3.5万元",
            "-0",
            "007",
            "无",
            "1e3",
            "= 1 + 1",
            "9999999999999999999",
            "含\n换行\t和 制表",
            "-",
            "22 (a \"b\" <c> & 'd')"
        };

        static Arbitrary<BigDecimal> decimal() {
            return Combinators.combine(
                            Arbitraries.longs().between(-99_999_999, 99_999_999),
                            Arbitraries.integers().between(0, 9))
                    .as(BigDecimal::valueOf);
        }
    }

    /** Text as anybody may write it: Chinese, escapes, emojis, line feeds; no control characters. */
    static Arbitrary<String> text() {
        Arbitrary<String> sign = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.chars().range('一', '龥').map(String::valueOf)),
                Tuple.of(3, Arbitraries.of("\n", "\r", "\t", " ", "\"", "\\", "/", "<", ">", "&", "'", "]]>", "&amp;")),
                Tuple.of(2, Arbitraries.chars().ascii().filter(c -> c >= ' ').map(String::valueOf)),
                Tuple.of(1, Arbitraries.of("😀", "𠮷", "\u2028", "\u0085", "\u00a0", "\uFEFF", "\uFFFD", "e\u0301")));
        return sign.list().ofMaxSize(30).map(signs -> String.join("", signs));
    }

    private static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> value) {
        return value.optional(0.7);
    }

    private static Arbitrary<Agency> agency() {
        return Combinators.combine(
                        text().filter(text -> !text.isBlank()),
                        maybe(Arbitraries.of(AgencyKind.class)),
                        maybe(Arbitraries.of(AgencyLevel.class)),
                        maybe(Arbitraries.just(CreditCode.parse("91350100M000100Y43"))),
                        maybe(Arbitraries.integers().between(100_000, 999_999)))
                .as((name, kind, level, credit, division) -> Agency.builder()
                        .name(name)
                        .kind(kind)
                        .level(level)
                        .creditCode(credit)
                        .divisionCode(division.map(code -> DivisionCode.parse(code.toString())))
                        .build());
    }

    private static Arbitrary<Overview> overview() {
        return maybe(text()).list().ofSize(OverviewPart.values().length + 1).map(texts -> {
            Overview.Builder overview = Overview.builder().introduction(texts.get(0));
            for (OverviewPart part : OverviewPart.values()) {
                texts.get(part.number()).ifPresent(text -> overview.part(part, text));
            }
            return overview.build();
        });
    }

    private static Arbitrary<TableTexts> tableTexts() {
        return Combinators.combine(maybe(text()), maybe(text()), maybe(text()))
                .as((two, three, four) -> TableTexts.builder()
                        .proactiveDisclosure(two)
                        .applications(three)
                        .remedies(four)
                        .build());
    }

    private static Arbitrary<OtherMatters> otherMatters() {
        Arbitrary<ProcessingFee> fee = Combinators.combine(
                        maybe(Arbitraries.longs().between(-1, 10_000)), maybe(Figures.decimal()))
                .as((requests, amount) -> {
                    ProcessingFee.Builder builder = ProcessingFee.builder();
                    requests.ifPresent(builder::requests);
                    return builder.amountYuan(amount).build();
                });
        return Combinators.combine(maybe(text()), maybe(fee))
                .as((text, charged) ->
                        OtherMatters.builder().text(text).processingFee(charged).build());
    }

    private static Arbitrary<LocalDate> date() {
        return Arbitraries.integers().between(0, 9_000).map(LocalDate.of(2008, 1, 1)::plusDays);
    }

    static Arbitrary<ReportFigures> figures(Edition edition) {
        return figure().list().ofSize(edition.cells().size()).map(list -> ReportFigures.of(edition, list));
    }

    /** Reports of every edition, right and wrong. */
    static Arbitrary<DisclosureReport> reports() {
        Arbitrary<ReportFigures> figures = Arbitraries.of(Edition.values()).flatMap(TestReports::figures);
        Arbitrary<ReportPeriod> period = Combinators.combine(
                        date(), Arbitraries.integers().between(0, 400))
                .as((from, days) -> ReportPeriod.of(from, from.plusDays(days)));
        Arbitrary<DisclosureReport.Builder> head = Combinators.combine(
                        Arbitraries.integers().between(DisclosureReport.FIRST_YEAR, 2100),
                        agency(),
                        maybe(text()),
                        maybe(period),
                        maybe(date()),
                        maybe(text()))
                .as((year, agency, title, days, published, preamble) -> DisclosureReport.builder()
                        .year(year)
                        .agency(agency)
                        .title(title)
                        .period(days)
                        .publishedOn(published)
                        .preamble(preamble));
        return Combinators.combine(head, overview(), figures, maybe(text()), otherMatters(), tableTexts())
                .as((builder, overview, cells, problems, other, beside) -> builder.overview(overview)
                        .figures(cells)
                        .tableTexts(beside)
                        .problemsAndImprovements(problems)
                        .otherMatters(other)
                        .build());
    }
}
