package org.gongkai.report.testkit;

import java.time.LocalDate;
import java.time.Month;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.form.ApplicationLine;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.LineTerm;
import org.gongkai.report.model.form.Total;
import org.gongkai.report.testkit.Fault.Deed;

/** Faults of what a report says in words and of its dates. */
final class TextFaults {

    private static final int JANUARY_DAYS = 31;

    private TextFaults() {}

    /** The report of a year on the other edition of the form; the form stays, the year is the other's. */
    static Fault edition() {
        return Fault.of((report, amount) -> {
            int year = report.edition() == Edition.Y2021
                    ? Edition.Y2021.firstYear() - 1 - amount % 2
                    : Edition.Y2021.firstYear() + amount;
            return Narratives.write(year, report.agency(), report.figures(), Trimmings.NONE);
        });
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
        return Fault.of(
                (report, amount) -> report.withTitle(Narratives.title(report.agency(), report.year() - amount)));
    }

    /** After the last day for governments; departments have even less time. */
    static Fault deadline() {
        return Fault.of((report, amount) -> report.withPublishedOn(
                LocalDate.of(report.year() + 1, Month.MARCH, JANUARY_DAYS).plusDays(amount)));
    }

    static Fault fee() {
        Deed silent = (report, amount) -> report.withOtherMatters(
                OtherMatters.builder().text("没有其他需要报告的事项。").build());
        return Fault.of(silent).in(Edition.Y2021);
    }

    static Fault received() {
        return states("本年新收政府信息公开申请%d件。", ApplicationLine.RECEIVED);
    }

    static Fault carriedIn() {
        return states("上年结转政府信息公开申请%d件。", ApplicationLine.CARRIED_IN);
    }

    static Fault handled() {
        return states("本年办结政府信息公开申请%d件。", ApplicationLine.OUTCOMES_TOTAL);
    }

    static Fault carriedForward() {
        return states("政府信息公开申请结转下年度%d件。", ApplicationLine.CARRIED_FORWARD);
    }

    /** A sentence that states more than the table does. */
    private static Fault states(String sentence, LineTerm line) {
        return Fault.of((report, amount) -> {
            CellAddress cell = report.edition().form().cell(line, Total.TOTAL);
            long stated = report.figure(cell).count().orElseThrow() + amount;
            return say(report, String.format(sentence, stated));
        });
    }

    private static DisclosureReport say(DisclosureReport report, String sentence) {
        return report.withOverview(report.overview().withDisclosureOnRequest(sentence));
    }
}
