package org.gongkai.report.rules.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.Fault;
import org.gongkai.report.rules.Fault.Deed;

/** Faults of what a report says in words and of its dates. */
final class TextFaults {

    private static final int JANUARY_DAYS = 31;
    private static final long FEE_YUAN = 650;

    private TextFaults() {}

    /** The report of a year on the other edition of the form; the form stays, the year is the other's. */
    static Fault edition() {
        return Fault.of((report, amount) -> DisclosureReport.builder()
                .year(yearOfAnother(report.edition(), amount))
                .agency(report.agency())
                .title(title(report.agency(), yearOfAnother(report.edition(), amount)))
                .overview(Overview.builder()
                        .introduction(yearOfAnother(report.edition(), amount) + "年，本机关按照要求推进政府信息公开工作，开展工作考核。")
                        .build())
                .figures(report.figures())
                .problemsAndImprovements(report.problemsAndImprovements())
                .otherMatters(report.otherMatters())
                .build());
    }

    /** A year of the edition before; for the oldest edition, a year after it. */
    private static int yearOfAnother(Edition edition, int amount) {
        List<Edition> editions = List.of(Edition.values());
        int place = editions.indexOf(edition);
        if (place == 0) {
            return editions.get(1).firstYear() + amount;
        }
        int years = edition.firstYear() - editions.get(place - 1).firstYear();
        return edition.firstYear() - 1 - amount % years;
    }

    private static String title(Agency agency, int year) {
        return agency.name() + year + "年政府信息公开工作年度报告";
    }

    static Fault section() {
        return Fault.of(
                (report, amount) -> report.withOtherMatters(OtherMatters.empty()),
                (report, amount) -> report.withOverview(Overview.empty()),
                (report, amount) ->
                        report.toBuilder().problemsAndImprovements(" ").build());
    }

    static Fault narrative() {
        return Fault.of((report, amount) -> report.withProblemsAndImprovements("无。"));
    }

    static Fault period() {
        return Fault.of((report, amount) -> report.withPeriod(ReportPeriod.of(
                LocalDate.of(report.year(), Month.JANUARY, 1),
                LocalDate.of(report.year(), Month.DECEMBER, 31).minusDays(amount))));
    }

    static Fault title() {
        return Fault.of((report, amount) -> report.withTitle(title(report.agency(), report.year() - amount)));
    }

    /** After the last day for governments; departments have even less time. */
    static Fault deadline() {
        Fault late = Fault.of((report, amount) -> report.withPublishedOn(
                LocalDate.of(report.year() + 1, Month.MARCH, JANUARY_DAYS).plusDays(amount)));
        return late.in(AgencyLevel.NATIONAL, AgencyLevel.PROVINCE, AgencyLevel.PREFECTURE, AgencyLevel.COUNTY);
    }

    /** Before the year is over. */
    static Fault early() {
        return Fault.of((report, amount) -> report.withPublishedOn(
                LocalDate.of(report.year() + 1, Month.JANUARY, 1).minusDays(amount)));
    }

    /** A fee of which the section's own text says another amount. */
    static Fault statedFee() {
        return Fault.of((report, amount) -> report.withOtherMatters(OtherMatters.builder()
                .text("本年度收取信息处理费" + FEE_YUAN + "元。")
                .processingFee(ProcessingFee.of(1, BigDecimal.valueOf(FEE_YUAN + 10L * amount)))
                .build()));
    }

    /** A government that says nothing of assessment, appraisal and accountability. */
    static Fault oversight() {
        return Fault.of((report, amount) -> report.toBuilder()
                .agency(report.agency().withKind(AgencyKind.GOVERNMENT))
                .preamble(Optional.empty())
                .overview(Overview.builder()
                        .introduction(report.year() + "年，本机关公开各类信息" + (amount + 1) + "条。")
                        .build())
                .problemsAndImprovements("公开内容的可读性有待提高，下一步将增加图解。")
                .otherMatters(OtherMatters.builder().text("本年度未收取政府信息公开信息处理费。").build())
                .build());
    }

    /** The headings of the form, one a line. */
    static String headings() {
        return Arrays.stream(Section.values())
                .map(section -> section.heading().zh())
                .collect(Collectors.joining("\n"));
    }

    /** Headings of which one is left out. */
    static Fault heading() {
        return Fault.of((report, amount) -> {
            List<String> lines = new ArrayList<>(headings().lines().toList());
            lines.remove(amount % lines.size());
            return report.withHeadings(String.join("\n", lines));
        });
    }

    /** Section 一 with some of its five parts. */
    static Overview parts(int count) {
        List<String> texts = List.of("主动公开各类信息。", "依申请公开渠道畅通。", "规范性文件按时清理。", "网站专栏运行正常。", "组织培训和考核。");
        Overview.Builder overview = Overview.builder();
        for (int part = 0; part < count; part++) {
            overview.part(OverviewPart.values()[part], (part == 0 ? "全年" + 12 + "次" : "") + texts.get(part));
        }
        return overview.build();
    }

    /** A part of section 一 left out; the reports of governments still say how they are assessed. */
    static Fault part() {
        return Fault.of((report, amount) ->
                report.withOverview(parts(4)).withProblemsAndImprovements("公开内容的可读性有待提高，考核办法不够细化，下一步将增加图解。"));
    }

    /** Section 五 without a measure. */
    static Fault improvement() {
        return Fault.of((report, amount) -> report.withProblemsAndImprovements("部分信息公开不够及时。"));
    }

    /** Section 一 that any body may have written in any year. */
    static Fault generic() {
        return Fault.of((report, amount) -> report.withOverview(Overview.builder()
                .introduction("本机关高度重视政府信息公开工作，认真贯彻落实有关要求，开展考核。")
                .build()));
    }

    /** A fee that no tariff makes. */
    static Fault feeAmount() {
        return Fault.of((report, amount) -> report.withOtherMatters(OtherMatters.builder()
                .text("本年度收取信息处理费" + (FEE_YUAN + 1 + amount % 9) + "元。")
                .processingFee(ProcessingFee.of(1, BigDecimal.valueOf(FEE_YUAN + 1 + amount % 9)))
                .build()));
    }

    static Fault fee() {
        Deed silent = (report, amount) -> report.withOtherMatters(
                OtherMatters.builder().text("没有其他需要报告的事项。").build());
        return Fault.of(silent);
    }
}
