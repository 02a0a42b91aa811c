package org.gongkai.report.rules.standard;

import static org.gongkai.report.rules.standard.RuleDeclaration.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.form.RequiredStatement;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.check.DeadlineCheck;
import org.gongkai.report.rules.check.FeeAmountCheck;
import org.gongkai.report.rules.check.FeeCheck;
import org.gongkai.report.rules.check.HeadingCheck;
import org.gongkai.report.rules.check.NarrativeChecks;
import org.gongkai.report.rules.check.StatedFeeCheck;
import org.gongkai.report.rules.check.StructureChecks;
import org.gongkai.report.rules.check.TitleCheck;
import org.gongkai.report.rules.engine.RuleEntry;

/** The rules about the report's parts: S-* and F-*. */
final class StructureRules {

    static final List<RuleEntry> ENTRIES = List.of(
            rule("S-EDITION", Severity.ERROR)
                    .breaksReport(report -> report.withYear(2020))
                    .fault(TextFaults.edition())
                    .checkedBy(StructureChecks::edition),
            rule("S-SECTION", Severity.ERROR)
                    .breaksReport(report -> report.withOtherMatters(OtherMatters.empty()))
                    .fault(TextFaults.section())
                    .checkedBy(StructureChecks::sections),
            rule("S-NARRATIVE", Severity.WARNING)
                    .breaksReport(report -> report.withProblemsAndImprovements("无。"))
                    .fault(TextFaults.narrative())
                    .checkedBy(StructureChecks::narrative),
            rule("S-OVERSIGHT", Severity.WARNING)
                    .passes(sample -> sample.report(StructureRules::ofGovernment)
                            .report(ExampleCase.say("2023年，本机关把政府信息公开纳入绩效考核，组织社会评议，没有需要追究责任的情形。")))
                    .breaksReport(StructureRules::ofGovernment)
                    .fault(TextFaults.oversight())
                    .checkedBy(NarrativeChecks::oversight),
            rule("S-PARTS", Severity.INFO)
                    .passes(sample -> sample.report(report -> report.withOverview(TextFaults.parts(5))))
                    .breaksReport(report -> report.withOverview(TextFaults.parts(4)))
                    .fault(TextFaults.part())
                    .checkedBy(NarrativeChecks::parts),
            rule("S-HEADING", Severity.INFO)
                    .passes(sample -> sample.report(report -> report.withHeadings(TextFaults.headings())))
                    .breaksReport(report -> report.withHeadings(TextFaults.headings()
                            .replace(Section.PROBLEMS.heading().zh(), "五、存在问题和下步打算")))
                    .fault(TextFaults.heading())
                    .checkedBy(HeadingCheck::check),
            rule("S-IMPROVE", Severity.INFO)
                    .breaksReport(report -> report.withProblemsAndImprovements("部分信息公开不够及时。"))
                    .fault(TextFaults.improvement())
                    .checkedBy(NarrativeChecks::improve),
            rule("S-GENERIC", Severity.INFO)
                    .breaksReport(ExampleCase.say("本机关高度重视政府信息公开工作，认真贯彻落实有关要求。"))
                    .fault(TextFaults.generic())
                    .checkedBy(NarrativeChecks::generic),
            rule("S-PERIOD", Severity.ERROR)
                    .breaksReport(report ->
                            report.withPeriod(ReportPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 11, 30))))
                    .fault(TextFaults.period())
                    .checkedBy(StructureChecks::period),
            rule("S-TITLE", Severity.WARNING)
                    .breaksReport(report -> report.withTitle("示例县财政局2022年政府信息公开工作年度报告"))
                    .fault(TextFaults.title())
                    .checkedBy(new TitleCheck()),
            rule("S-DEADLINE", Severity.WARNING)
                    .passes(sample -> sample.report(report -> report.withPublishedOn(LocalDate.of(2024, 1, 31))))
                    .breaksReport(report -> report.withPublishedOn(LocalDate.of(2024, 2, 1)))
                    .fault(TextFaults.deadline())
                    .checkedBy(new DeadlineCheck()),
            rule("S-EARLY", Severity.ERROR)
                    .passes(sample -> sample.report(report -> report.withPublishedOn(LocalDate.of(2024, 1, 1))))
                    .breaksReport(report -> report.withPublishedOn(LocalDate.of(2023, 12, 31)))
                    .fault(TextFaults.early())
                    .checkedBy(DeadlineCheck::early),
            rule("F-FEE", Severity.WARNING)
                    .needs(form -> form.edition().requires(RequiredStatement.PROCESSING_FEE))
                    .breaksReport(report -> report.withOtherMatters(
                            OtherMatters.builder().text("无其他需要报告的事项。").build()))
                    .fault(TextFaults.fee())
                    .checkedBy(new FeeCheck()),
            rule("F-AMOUNT", Severity.INFO)
                    .breaksReport(report -> report.withOtherMatters(fee(655, "655")))
                    .fault(TextFaults.feeAmount())
                    .checkedBy(new FeeAmountCheck()),
            rule("F-STATED", Severity.ERROR)
                    .passes(sample -> sample.report(report -> report.withOtherMatters(fee(650, "650"))))
                    .breaksReport(report -> report.withOtherMatters(fee(650, "560")))
                    .fault(TextFaults.statedFee())
                    .checkedBy(new StatedFeeCheck()));

    private StructureRules() {}

    private static DisclosureReport ofGovernment(DisclosureReport report) {
        return report.withAgency(report.agency().withKind(AgencyKind.GOVERNMENT));
    }

    private static OtherMatters fee(long yuan, String words) {
        return OtherMatters.builder()
                .text("本年度收取信息处理费" + words + "元。")
                .processingFee(ProcessingFee.of(1, BigDecimal.valueOf(yuan)))
                .build();
    }
}
