package org.gongkai.report.rules.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.form.Edition;
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
                .overview(Overview.builder().introduction("本机关按照要求推进政府信息公开工作。").build())
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
        return Fault.of((report, amount) -> report.withPublishedOn(
                LocalDate.of(report.year() + 1, Month.MARCH, JANUARY_DAYS).plusDays(amount)));
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

    static Fault fee() {
        Deed silent = (report, amount) -> report.withOtherMatters(
                OtherMatters.builder().text("没有其他需要报告的事项。").build());
        return Fault.of(silent);
    }
}
