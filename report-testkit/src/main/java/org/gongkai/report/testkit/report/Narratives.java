package org.gongkai.report.testkit.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.Total;

/** Writes the sections of text around figures: sentences that state no figure, or the right one. */
public final class Narratives {

    /** A sentence does not spell out larger counts. */
    private static final long LARGEST_STATED = 99_999_999;

    private Narratives() {}

    /** A report with texts around its figures; none of them needs another. */
    public static DisclosureReport write(int year, Agency agency, ReportFigures figures, Trimmings trimmings) {
        return DisclosureReport.builder()
                .year(year)
                .agency(agency)
                .title(title(agency, year))
                .period(trimmings.period() ? Optional.of(ReportPeriod.ofYear(year)) : Optional.empty())
                .publishedOn(publishedOn(year, trimmings))
                .preamble(trimmings.preamble() ? Optional.of("本报告依照《中华人民共和国政府信息公开条例》编制。") : Optional.empty())
                .overview(overview(year, figures, trimmings))
                .figures(figures)
                .problemsAndImprovements("公开内容的可读性有待提高，下一步将增加图解。")
                .otherMatters(OtherMatters.builder().text(fees(figures)).build())
                .build();
    }

    /** Where requests ended because a fee was not paid, nobody says that none was asked for. */
    private static String fees(ReportFigures figures) {
        Form form = figures.edition().form();
        boolean unpaid = form.has(OtherHandling.FEE_UNPAID)
                && form.line(OtherHandling.FEE_UNPAID).cells().stream()
                        .anyMatch(cell -> figures.get(cell).countOr(1) != 0);
        return unpaid ? "政府信息公开信息处理费的收取情况见本机关网站。" : "本年度未收取政府信息公开信息处理费。";
    }

    /** The title that the form prescribes. */
    public static String title(Agency agency, int year) {
        return agency.name() + year + "年政府信息公开工作年度报告";
    }

    private static Optional<LocalDate> publishedOn(int year, Trimmings trimmings) {
        return trimmings.day() == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(year + 1, Month.JANUARY, trimmings.day()));
    }

    private static Overview overview(int year, ReportFigures figures, Trimmings trimmings) {
        Overview.Builder overview =
                Overview.builder().introduction(year + "年，本机关主动公开政府信息，加强政府信息管理和平台建设，做好监督保障，开展工作考核和社会评议。");
        overview.disclosureOnRequest(trimmings.stated() ? stated(figures) : Optional.empty());
        return overview.build();
    }

    private static Optional<String> stated(ReportFigures figures) {
        OptionalLong received = total(figures, ApplicationLine.RECEIVED);
        OptionalLong handled = total(figures, ApplicationLine.OUTCOMES_TOTAL);
        OptionalLong forward = total(figures, ApplicationLine.CARRIED_FORWARD);
        return received.isPresent() && handled.isPresent() && forward.isPresent()
                ? Optional.of("本年新收政府信息公开申请" + received.getAsLong() + "件，办结" + handled.getAsLong() + "件，结转下年度"
                        + forward.getAsLong() + "件。")
                : Optional.empty();
    }

    private static OptionalLong total(ReportFigures figures, ApplicationLine line) {
        OptionalLong count =
                figures.get(figures.edition().form().cell(line, Total.TOTAL)).count();
        return count.isPresent() && count.getAsLong() <= LARGEST_STATED ? count : OptionalLong.empty();
    }
}
