package org.gongkai.report.rules.standard;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.model.form.term.UnavailableReason;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.ValidationContext;

/**
 * A report with its context, from which the catalogue's examples are made.
 *
 * @param report the report
 * @param context what it is compared with
 * @param profile the profile under which it is checked
 */
public record ExampleCase(DisclosureReport report, ValidationContext context, RuleProfile profile) {

    private static final int YEAR = 2023;
    private static final Edition EDITION = Edition.forYear(YEAR);

    /** A report of an invented body that satisfies every rule, with nothing to compare it with. */
    public static ExampleCase sample() {
        return new ExampleCase(sampleReport(), ValidationContext.none(), RuleProfile.standard());
    }

    ExampleCase report(UnaryOperator<DisclosureReport> change) {
        return new ExampleCase(change.apply(report), context, profile);
    }

    ExampleCase context(Consumer<ValidationContext.Builder> change) {
        ValidationContext.Builder builder = ValidationContext.builder().from(context);
        change.accept(builder);
        return new ExampleCase(report, builder.build(), profile);
    }

    ExampleCase profile(RuleProfile newProfile) {
        return new ExampleCase(report, context, newProfile);
    }

    /** A report with one cell changed to what a text says. */
    static UnaryOperator<DisclosureReport> set(LineTerm line, ColumnTerm column, String text) {
        return report -> report.with(report.edition().form().cell(line, column), Figure.parse(text));
    }

    /** A report with a sentence added to section 一. */
    static UnaryOperator<DisclosureReport> say(String sentence) {
        return report -> report.withOverview(report.overview().withIntroduction(sentence));
    }

    private static DisclosureReport sampleReport() {
        return DisclosureReport.builder()
                .year(YEAR)
                .agency(Agency.builder()
                        .name("示例县财政局")
                        .kind(AgencyKind.DEPARTMENT)
                        .level(AgencyLevel.COUNTY)
                        .build())
                .title("示例县财政局2023年政府信息公开工作年度报告")
                .period(ReportPeriod.ofYear(YEAR))
                .overview(Overview.builder()
                        .introduction("2023年，本机关新收政府信息公开申请42件，办结40件，结转下年度2件。")
                        .build())
                .figures(sampleFigures())
                .problemsAndImprovements("公开内容的可读性有待提高，将增加图解。")
                .otherMatters(OtherMatters.builder()
                        .text("2023年共收取政府信息公开信息处理费650元，涉及申请2件。")
                        .processingFee(ProcessingFee.of(2, BigDecimal.valueOf(650)))
                        .build())
                .build();
    }

    private static ReportFigures sampleFigures() {
        ReportFigures.Builder figures = ReportFigures.builder(EDITION);
        EDITION.cells().forEach(cell -> figures.set(cell, Figure.of(0)));
        set(figures, ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.ISSUED, 3);
        set(figures, ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.REPEALED, 9);
        set(figures, ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.IN_FORCE, 12);
        naturalPersons(figures, ApplicationLine.RECEIVED, 42);
        naturalPersons(figures, Outcome.GRANTED, 13);
        naturalPersons(figures, Outcome.PARTLY_GRANTED, 18);
        naturalPersons(figures, UnavailableReason.NOT_HELD, 9);
        naturalPersons(figures, ApplicationLine.OUTCOMES_TOTAL, 40);
        naturalPersons(figures, ApplicationLine.CARRIED_FORWARD, 2);
        set(figures, RemedyRoute.RECONSIDERATION, CaseResult.UPHELD, 1);
        set(figures, RemedyRoute.RECONSIDERATION, Total.TOTAL, 1);
        return figures.build();
    }

    private static void naturalPersons(ReportFigures.Builder figures, LineTerm line, int count) {
        set(figures, line, ApplicantType.NATURAL_PERSON, count);
        set(figures, line, Total.TOTAL, count);
    }

    private static void set(ReportFigures.Builder figures, LineTerm line, ColumnTerm column, int count) {
        CellAddress cell = EDITION.form().cell(line, column);
        figures.set(cell, Figure.of(count));
    }
}
