package org.gongkai.report.testkit.fault;

import java.time.LocalDate;
import java.time.Month;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.testkit.fault.Fault.Deed;
import org.gongkai.report.testkit.report.Narratives;
import org.gongkai.report.testkit.report.Trimmings;

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
}
