package org.gongkai.report.jackson2;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.ReportComparison;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.ReportSum;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.TableTexts;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.agency.DivisionCode;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Article;
import org.gongkai.report.model.form.term.DeclaredColumn;
import org.gongkai.report.model.form.term.DeclaredLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.measure.MeasureSeries;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.message.MessageBundle;
import org.gongkai.report.model.request.InformationRequest;
import org.gongkai.report.model.request.RequestDifference;
import org.gongkai.report.model.request.RequestTable;
import org.gongkai.report.model.section.Applications;
import org.gongkai.report.model.section.OtherOutcomes;
import org.gongkai.report.model.section.Outcomes;
import org.gongkai.report.model.section.ProactiveDisclosure;
import org.gongkai.report.model.section.Remedies;
import org.gongkai.report.rules.CellPattern;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.Deadline;
import org.gongkai.report.rules.Fault;
import org.gongkai.report.rules.LocalFinding;
import org.gongkai.report.rules.LocalRule;
import org.gongkai.report.rules.NarrativeSketch;
import org.gongkai.report.rules.NarrativeTwins;
import org.gongkai.report.rules.Quotation;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.SeverityChange;
import org.gongkai.report.rules.TextDemand;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Waiver;
import org.gongkai.report.rules.locate.ErrorLocator;
import org.gongkai.report.rules.locate.Localisation;
import org.gongkai.report.testkit.SampleReports;

/** An object of every public type. */
final class SampleValues {

    private static final DisclosureReport FAULTY = SampleReports.COUNTY_DEPARTMENT_2023_FAULTY;
    private static final CellAddress CELL = CellAddress.parse("T3.1:A");

    static final List<Object> ALL = Stream.of(reports(), figures(), requests(), form(), rules(), documents())
            .flatMap(values -> values)
            .toList();

    /** Types of which a value can be made again from what was written. */
    private static final Set<Class<?>> READ_BACK = Set.of(
            DisclosureReport.class,
            ReportFigures.class,
            ProactiveDisclosure.class,
            Applications.class,
            Outcomes.class,
            OtherOutcomes.class,
            Remedies.class,
            Agency.class,
            CreditCode.class,
            DivisionCode.class,
            ReportPeriod.class,
            Overview.class,
            OtherMatters.class,
            TableTexts.class,
            ProcessingFee.class,
            Figure.class,
            OtherLine.class,
            CellAddress.class,
            CellDifference.class,
            Edition.class,
            Label.class,
            InformationRequest.class,
            Ratio.class,
            SourceLocation.class,
            Provenance.class,
            CellPattern.class,
            SeverityChange.class,
            Waiver.class,
            Deadline.class,
            TextDemand.class,
            RuleProfile.class);

    private SampleValues() {}

    /** The public type under which a user declares it. */
    static Class<?> declaredType(Object value) {
        return READ_BACK.stream()
                .filter(type -> type.isInstance(value))
                .findFirst()
                .orElse(value.getClass());
    }

    static boolean isReadBack(Class<?> type) {
        return READ_BACK.contains(type);
    }

    private static Stream<Object> reports() {
        Agency agency = Agency.named("样板市示例区财政局")
                .withCreditCode(CreditCode.parse("91350100M000100Y43"))
                .withDivisionCode(DivisionCode.parse("310115"));
        return Stream.of(
                FAULTY,
                SampleReports.CITY_2019,
                FAULTY.toBuilder()
                        .agency(agency)
                        .addOtherLines(OtherLine.parse("2019 T3.3.6 7 3 0 1 0 - 14"))
                        .build(),
                agency,
                agency.creditCode().orElseThrow(),
                agency.divisionCode().orElseThrow(),
                ReportPeriod.ofYear(2023),
                Overview.builder().oversight("考核").build(),
                OtherMatters.builder().text("无").build(),
                TableTexts.builder().applications("见下表").build(),
                ProcessingFee.builder().requests(2).build(),
                SourceLocation.ofText(37, 12),
                Provenance.of(Map.of(CELL, SourceLocation.ofText(37, 12))),
                new Ratio(13, 40),
                FAULTY.measures(),
                MeasureSeries.of(ReportMeasure.REFUSAL_RATE, List.of(FAULTY)),
                MeasureSeries.of(ReportMeasure.REFUSAL_RATE, List.of(FAULTY))
                        .points()
                        .get(0),
                ReportComparison.of(FAULTY, SampleReports.COUNTY_DEPARTMENT_2023),
                ReportComparison.of(FAULTY, SampleReports.COUNTY_DEPARTMENT_2023)
                        .differences()
                        .get(0),
                ReportSum.of(List.of(FAULTY)),
                ReportSum.of(List.of(FAULTY)).addends().get(0));
    }

    private static Stream<Object> figures() {
        return Stream.of(FAULTY, SampleReports.CITY_2019)
                .flatMap(report -> Stream.of(
                                Stream.of(
                                        report.figures(),
                                        report.proactiveDisclosure(),
                                        report.applications(),
                                        report.applications().outcomes(),
                                        report.applications().outcomes().other(),
                                        report.remedies(),
                                        report.figures().line(Outcome.GRANTED)),
                                report.proactiveDisclosure().rows().values().stream(),
                                report.applications().rows().values().stream().limit(1),
                                report.remedies().rows().values().stream().limit(1),
                                Stream.of(
                                        Figure.of(42),
                                        Figure.parse("22（其中修订16件）"),
                                        Figure.notApplicable(),
                                        OtherLine.parse("2019 T3.3.6 7 3 0 1 0 - 14"),
                                        CELL,
                                        new CellDifference(CELL, Figure.blank(), Figure.parse("1,295"))))
                        .flatMap(values -> values));
    }

    private static Stream<Object> requests() {
        InformationRequest open = InformationRequest.builder()
                .id("2024-017")
                .received(LocalDate.of(2024, 11, 28))
                .applicant(ApplicantType.NATURAL_PERSON)
                .build();
        InformationRequest closed = open.withId("2024-018").toBuilder()
                .closed(LocalDate.of(2024, 12, 6), RefusalReason.STATE_SECRET)
                .build();
        RequestTable table = RequestTable.of(2024, List.of(open, closed));
        return Stream.of(
                open,
                closed,
                table,
                table.differences(table.figures().with(CELL, 7)).get(0),
                new RequestDifference(CELL, Figure.blank(), List.of()));
    }

    private static Stream<Object> form() {
        Form form = Edition.newest().form();
        FormTable table = form.tables().get(1);
        FormGroup group = table.root();
        MessageBundle bundle = MessageBundle.of(
                locale -> java.util.ResourceBundle.getBundle("org.gongkai.report.rules.wording.Messages", locale));
        return Stream.of(
                Edition.newest(),
                form,
                table,
                group,
                form.line(Outcome.GRANTED),
                form.line(Outcome.GRANTED).columns().get(0),
                table.equationFamilies().get(0),
                table.equationFamilies().get(0).equations().get(0),
                table.printed(),
                table.printed().parts().get(0),
                table.printed().parts().get(0).rows().get(0),
                table.printed().parts().get(0).rows().get(0).cells().get(0),
                ApplicationLine.RECEIVED.entry(),
                new DeclaredLine(ApplicationLine.RECEIVED.entry()),
                new DeclaredColumn(ApplicationLine.RECEIVED.entry(), Measure.values()[0]),
                new Article(36, 2),
                Label.of("公开", "disclosed"),
                PerEdition.of(Edition::code),
                bundle,
                new Message(bundle, "literal", List.of("x")));
    }

    private static Stream<Object> rules() {
        Waiver waiver = Waiver.builder()
                .rule("S-TITLE")
                .owner("王某")
                .reason("机构更名")
                .expires(LocalDate.of(2027, 3, 31))
                .build();
        RuleProfile profile = RuleProfile.builder()
                .addOff("Y-JUMP")
                .severity("C-BLANK", CellPattern.parse("T3.*:G"), Severity.ERROR)
                .addWaivers(waiver)
                .name("样板")
                .version("1")
                .childrenComplete(true)
                .addHeadings("一、总体情况")
                .addDeadlines(Deadline.builder()
                        .kind(AgencyKind.DEPARTMENT)
                        .day(MonthDay.of(1, 28))
                        .source("通知")
                        .build())
                .addTexts(TextDemand.builder()
                        .section(Section.OVERVIEW)
                        .mostCharacters(1000)
                        .addWords(List.of("解读", "图解"))
                        .source("通知")
                        .build())
                .build();
        ValidationContext context = ValidationContext.builder()
                .previous(SampleReports.COUNTY_DEPARTMENT_2022)
                .children(Children.of(FAULTY))
                .twins(NarrativeTwins.builder().add(FAULTY).build())
                .publishedOn(LocalDate.of(2024, 1, 31))
                .build();
        ReportValidator validator = ReportValidator.standard().withProfile(profile);
        ValidationResult result = validator.validate(FAULTY, context);
        ValidationResult open = validator.validate(FAULTY.with(CELL, Figure.blank()));
        Rule rule = RuleCatalogue.standard().rule("T3-TOTAL");
        Localisation found = ErrorLocator.standard().locate(FAULTY);
        return Stream.of(
                waiver,
                profile,
                profile.severities().get(0),
                profile.deadlines().get(0),
                profile.texts().get(0),
                context.twins().orElseThrow(),
                NarrativeSketch.of(FAULTY),
                new NarrativeTwins.Twin("样板市民政局", 95),
                new NarrativeTwins.Pair("样板市财政局", new NarrativeTwins.Twin("样板市民政局", 95)),
                CellPattern.parse("T3.*:G"),
                context,
                context.children().orElseThrow(),
                context.children().orElseThrow().reports().get(0),
                validator,
                result,
                result.findings().get(0),
                new Quotation("收到申请31件。", 4, 6),
                open.notEvaluated().get(0),
                rule,
                RuleCatalogue.standard(),
                rule.examples().get(0),
                Fault.of((valid, amount) -> valid),
                LocalFinding.of(Label.of("不行", "no"), CELL),
                LocalRule.builder()
                        .id("LOCAL-ANY")
                        .version("1")
                        .severity(Severity.INFO)
                        .title(Label.of("任意", "any"))
                        .explanation(Label.of("任意", "any"))
                        .check((report, given) -> List.of())
                        .build(),
                ErrorLocator.standard(),
                found,
                found.proposals().get(0),
                found.proposals().get(0).changes().get(0));
    }

    private static Stream<Object> documents() {
        DocumentReading reading =
                ReportDocuments.read(OfficialLayout.html(FAULTY).getBytes(StandardCharsets.UTF_8), "a.html");
        Remark remark = new Remark(
                RemarkKind.ROW_AMBIGUOUS, List.of("12"), List.of(CELL), Optional.of(SourceLocation.ofText(1, 2)));
        return Stream.of(reading, remark);
    }
}
