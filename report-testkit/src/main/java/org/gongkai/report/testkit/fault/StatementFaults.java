package org.gongkai.report.testkit.fault;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.form.ApplicationLine;
import org.gongkai.report.model.form.CaseResult;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.LineTerm;
import org.gongkai.report.model.form.Outcome;
import org.gongkai.report.model.form.ProactiveColumn2019;
import org.gongkai.report.model.form.ProactiveColumn2021;
import org.gongkai.report.model.form.ProactiveItem;
import org.gongkai.report.model.form.RemedyRoute;
import org.gongkai.report.model.form.Total;
import org.gongkai.report.model.form.UnavailableReason;

/** Sentences that state another figure than the tables do. */
final class StatementFaults {

    private static final long FEE_YUAN = 650;

    private StatementFaults() {}

    /** The faults by the rule that they fail. */
    static Map<String, Fault> all() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("N-RECEIVED", states("本年新收政府信息公开申请%d件。", totals(ApplicationLine.RECEIVED)));
        faults.put("N-CARRIED-IN", states("上年结转政府信息公开申请%d件。", totals(ApplicationLine.CARRIED_IN)));
        faults.put(
                "N-ACCEPTED", states("受理政府信息公开申请%d件。", totals(ApplicationLine.RECEIVED, ApplicationLine.CARRIED_IN)));
        faults.put("N-HANDLED", states("本年办结政府信息公开申请%d件。", totals(ApplicationLine.OUTCOMES_TOTAL)));
        faults.put("N-OUTCOME", states("政府信息公开申请予以公开%d件。", totals(Outcome.GRANTED)));
        faults.put("N-REASON", states("申请中本机关不掌握相关政府信息%d件。", totals(UnavailableReason.NOT_HELD)));
        faults.put("N-CARRIED-FORWARD", states("政府信息公开申请结转下年度%d件。", totals(ApplicationLine.CARRIED_FORWARD)));
        faults.put("N-RECONSIDERATION", states("因政府信息公开申请被申请行政复议%d件。", totals(RemedyRoute.RECONSIDERATION)));
        faults.put(
                "N-LITIGATION",
                states(
                        "政府信息公开行政诉讼%d件。",
                        totals(RemedyRoute.DIRECT_LITIGATION, RemedyRoute.LITIGATION_AFTER_RECONSIDERATION)));
        faults.put(
                "N-DOCUMENTS",
                states(
                                "制发规范性文件%d件。",
                                report -> count(report, ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.ISSUED))
                        .in(Edition.Y2021));
        faults.put("N-DECISIONS", states("作出行政许可决定%d件。", StatementFaults::licences));
        faults.put("N-FEE", fee());
        faults.put("N-NONE", none());
        return faults;
    }

    /** A sentence that states more than the tables do. */
    private static Fault states(String sentence, ToLongFunction<DisclosureReport> figure) {
        return Fault.of((report, amount) -> say(report, String.format(sentence, figure.applyAsLong(report) + amount)));
    }

    private static ToLongFunction<DisclosureReport> totals(LineTerm... lines) {
        return report -> Arrays.stream(lines)
                .mapToLong(line -> count(report, line, Total.TOTAL))
                .sum();
    }

    private static long licences(DisclosureReport report) {
        ColumnTerm column =
                report.edition() == Edition.Y2021 ? ProactiveColumn2021.DECISIONS : ProactiveColumn2019.DECISIONS;
        return count(report, ProactiveItem.LICENSING, column);
    }

    private static long count(DisclosureReport report, LineTerm line, ColumnTerm column) {
        return report.figure(report.edition().form().cell(line, column)).count().orElseThrow();
    }

    private static Fault fee() {
        return Fault.of((report, amount) -> say(report, "收取信息处理费" + (FEE_YUAN + amount) + "元。")
                .withOtherMatters(OtherMatters.builder()
                        .text("本年度收取了政府信息公开信息处理费。")
                        .processingFee(ProcessingFee.of(1, BigDecimal.valueOf(FEE_YUAN)))
                        .build()));
    }

    /** A reconsideration in the table of which the text says that there was none. */
    private static Fault none() {
        return Fault.of((report, amount) -> {
            Form form = report.edition().form();
            DisclosureReport counted = add(report, form.cell(RemedyRoute.RECONSIDERATION, CaseResult.UPHELD), amount);
            counted = add(counted, form.cell(RemedyRoute.RECONSIDERATION, Total.TOTAL), amount);
            return say(counted, "未发生因政府信息公开引发的行政复议。");
        });
    }

    private static DisclosureReport add(DisclosureReport report, CellAddress cell, int amount) {
        return report.with(cell, Figure.of(report.figure(cell).count().orElseThrow() + amount));
    }

    private static DisclosureReport say(DisclosureReport report, String sentence) {
        return report.withOverview(report.overview().withDisclosureOnRequest(sentence));
    }
}
