package org.gongkai.report.cli;

import java.util.List;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.third.ThirdEdition;

/** A report of the third edition, for a class loader that finds that edition. */
public final class ThirdEditionReport {

    private ThirdEditionReport() {}

    /**
     * A report of the edition as JSON: one request of the media, refused for the new reason, and one slip on demand.
     */
    public static String report(boolean slip) {
        Edition edition = ThirdEdition.edition();
        Form form = edition.form();
        ReportFigures figures = ReportFigures.blank(edition).map((cell, figure) -> Figure.of(0));
        for (LineTerm line :
                List.of(ApplicationLine.RECEIVED, ThirdEdition.ALGORITHMS, ApplicationLine.OUTCOMES_TOTAL)) {
            figures = figures.with(form.cell(line, ThirdEdition.MEDIA), Figure.of(1));
            figures = figures.with(form.cell(line, Total.TOTAL), Figure.of(1));
        }
        if (slip) {
            figures = figures.with(form.cell(ThirdEdition.ALGORITHMS, ThirdEdition.MEDIA), Figure.of(7));
        }
        return ReportJson.toString(DisclosureReport.builder()
                .year(edition.firstYear())
                .agency(Agency.named("甲县财政局"))
                .figures(figures)
                .build());
    }
}
