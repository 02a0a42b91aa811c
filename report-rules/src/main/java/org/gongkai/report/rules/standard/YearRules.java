package org.gongkai.report.rules.standard;

import static org.gongkai.report.rules.standard.ExampleCase.set;
import static org.gongkai.report.rules.standard.RuleDeclaration.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.rules.RuleScope;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.arithmetic.DocumentStock;
import org.gongkai.report.rules.arithmetic.YearEquations;
import org.gongkai.report.rules.check.CopyCheck;
import org.gongkai.report.rules.check.YearChecks;
import org.gongkai.report.rules.engine.RuleEntry;

/** The rules about the report and last year's: Y-*. */
final class YearRules {

    private static final String PROBLEMS = "一是公开内容的可读性有待提高，部分政策文件的解读形式单一，图解、视频类解读偏少；"
            + "二是依申请公开答复文书还不够规范，个别答复引用条款不准确；三是基层公开力量薄弱，专职人员不足，培训次数偏少。"
            + "下一步将统一答复文书模板，增加图解和视频解读，每半年组织一次培训，并把信息公开纳入年度考核。";

    static final List<RuleEntry> ENTRIES = List.of(
            declare(YearEquations.CARRY, Severity.ERROR)
                    .needs(YearEquations::isCarried)
                    .breaks(after(set(ApplicationLine.CARRIED_FORWARD, ApplicantType.NATURAL_PERSON, "3")))
                    .checkedBy(YearChecks::carry),
            declare(YearEquations.STOCK, Severity.WARNING)
                    .needs(DocumentStock::isCounted)
                    .breaks(after(set(ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.IN_FORCE, "16")))
                    .checkedBy(YearChecks::stock),
            declare("Y-JUMP", Severity.INFO)
                    .breaks(after(set(ApplicationLine.RECEIVED, Total.TOTAL, "4200")))
                    .checkedBy(YearChecks::jump),
            declare("Y-COPY", Severity.WARNING)
                    .breaks(sample -> after(report -> report.withProblemsAndImprovements("2022年，" + PROBLEMS))
                            .apply(sample.report(report -> report.withProblemsAndImprovements("2023年，" + PROBLEMS))))
                    .checkedBy(new CopyCheck()));

    private YearRules() {}

    private static RuleDeclaration declare(String id, Severity severity) {
        return rule(id, severity).scope(RuleScope.YEARS).passes(after(report -> report));
    }

    /** The sample after a year like it, with 18 documents in force and one change. */
    private static UnaryOperator<ExampleCase> after(UnaryOperator<DisclosureReport> change) {
        return sample -> {
            DisclosureReport before = ExampleCase.sample()
                    .report(report -> report.withYear(report.year() - 1))
                    .report(set(ApplicationLine.CARRIED_FORWARD, ApplicantType.NATURAL_PERSON, "0"))
                    .report(set(ApplicationLine.CARRIED_FORWARD, Total.TOTAL, "0"))
                    .report(set(ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.IN_FORCE, "18"))
                    .report(change)
                    .report();
            return sample.context(context -> context.previous(before));
        };
    }
}
