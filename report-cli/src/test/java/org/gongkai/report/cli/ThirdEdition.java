package org.gongkai.report.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.EditionProvider;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.TableDeclaration;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.DeclaredColumn;
import org.gongkai.report.model.form.term.DeclaredLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.TermEntry;
import org.gongkai.report.model.form.term.Total;

/** An edition that nobody has prescribed: a reason of refusal and a kind of applicant more, and no other outcomes. */
public final class ThirdEdition implements EditionProvider {

    static final String CODE = "2031";

    private static final LineTerm ALGORITHMS =
            new DeclaredLine(TermEntry.term("algorithms", "涉及算法模型", "Algorithms and models"));
    private static final ColumnTerm MEDIA =
            new DeclaredColumn(TermEntry.term("media", "新闻媒体", "News media"), Measure.COUNT);

    @Override
    public List<Edition> editions() {
        Form known = Edition.Y2021.form();
        return List.of(Edition.declare(CODE, "国办公开办函〔2031〕1号", 2031)
                .table(known.table(Section.PROACTIVE_DISCLOSURE).orElseThrow())
                .table(applications())
                .table(known.table(Section.REMEDIES).orElseThrow())
                .build());
    }

    private static FormTable applications() {
        List<LineTerm> refusals = new ArrayList<>(List.of(RefusalReason.values()));
        refusals.add(1, ALGORITHMS);
        return TableDeclaration.numbered(Section.APPLICATIONS)
                .columns(columns())
                .line(1, ApplicationLine.RECEIVED)
                .group(
                        2,
                        Label.of("本年度办理结果", "Outcomes in the year"),
                        "outcomes",
                        outcomes -> outcomes.line(1, Outcome.GRANTED)
                                .group(2, Outcome.REFUSED, refusals.toArray(LineTerm[]::new))
                                .line(3, ApplicationLine.OUTCOMES_TOTAL))
                .line(3, ApplicationLine.CARRIED_FORWARD)
                .balance(
                        "T3-BALANCE",
                        List.of(ApplicationLine.RECEIVED),
                        List.of(ApplicationLine.OUTCOMES_TOTAL, ApplicationLine.CARRIED_FORWARD))
                .lineTotal("T3-OUTCOMES", ApplicationLine.OUTCOMES_TOTAL)
                .columnTotals("T3-TOTAL")
                .table();
    }

    private static List<FormColumn> columns() {
        List<ColumnTerm> terms = new ArrayList<>(List.of(ApplicantType.values()));
        terms.add(MEDIA);
        terms.add(Total.TOTAL);
        List<FormColumn> columns = new ArrayList<>();
        terms.forEach(
                term -> columns.add(new FormColumn(Character.toString('A' + columns.size()), term, Optional.empty())));
        return columns;
    }

    /**
     * A report of the edition as JSON: one request of the media, refused for the new reason, and one slip on demand.
     */
    public static String report(boolean slip) {
        Edition edition = Edition.fromCode(CODE);
        Form form = edition.form();
        ReportFigures figures = ReportFigures.blank(edition).map((cell, figure) -> Figure.of(0));
        for (LineTerm line : List.of(ApplicationLine.RECEIVED, ALGORITHMS, ApplicationLine.OUTCOMES_TOTAL)) {
            figures = figures.with(form.cell(line, MEDIA), Figure.of(1));
            figures = figures.with(form.cell(line, Total.TOTAL), Figure.of(1));
        }
        if (slip) {
            figures = figures.with(form.cell(ALGORITHMS, MEDIA), Figure.of(7));
        }
        return ReportJson.toString(DisclosureReport.builder()
                .year(2031)
                .agency(Agency.named("甲县财政局"))
                .figures(figures)
                .build());
    }
}
