package org.gongkai.report.rules.standard;

import static org.gongkai.report.rules.standard.ExampleCase.say;
import static org.gongkai.report.rules.standard.RuleDeclaration.rule;

import java.util.List;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.UnavailableReason;
import org.gongkai.report.rules.Fault;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.check.OwnYearCheck;
import org.gongkai.report.rules.check.ShareCheck;
import org.gongkai.report.rules.check.StatementCheck;
import org.gongkai.report.rules.check.UniversalCheck;
import org.gongkai.report.rules.engine.RuleEntry;
import org.gongkai.report.text.sentence.Topic;

/** The rules about what sentences state: N-*. */
final class NarrativeRules {

    private static final String YEAR = "2023年，";

    static final List<RuleEntry> ENTRIES = List.of(
            statement(
                    "N-RECEIVED",
                    Topic.RECEIVED,
                    "新收政府信息公开申请42件。",
                    "新收政府信息公开申请24件。",
                    StatementFaults.states("本年新收政府信息公开申请%d件。", StatementFaults.totals(ApplicationLine.RECEIVED))),
            statement(
                    "N-CARRIED-IN",
                    Topic.CARRIED_IN,
                    "上年结转申请0件。",
                    "上年结转申请1件。",
                    StatementFaults.states("上年结转政府信息公开申请%d件。", StatementFaults.totals(ApplicationLine.CARRIED_IN))),
            statement(
                    "N-ACCEPTED",
                    Topic.ACCEPTED,
                    "受理政府信息公开申请42件。",
                    "受理政府信息公开申请43件。",
                    StatementFaults.states(
                            "受理政府信息公开申请%d件。",
                            StatementFaults.totals(ApplicationLine.RECEIVED, ApplicationLine.CARRIED_IN))),
            statement(
                    "N-HANDLED",
                    Topic.HANDLED,
                    "办结政府信息公开申请40件。",
                    "办结政府信息公开申请42件。",
                    StatementFaults.states("本年办结政府信息公开申请%d件。", StatementFaults.totals(ApplicationLine.OUTCOMES_TOTAL))),
            statement(
                    "N-OUTCOME",
                    Topic.OUTCOME,
                    "政府信息公开申请予以公开13件，无法提供9件。",
                    "政府信息公开申请予以公开31件。",
                    StatementFaults.states("政府信息公开申请予以公开%d件。", StatementFaults.totals(Outcome.GRANTED))),
            statement(
                    "N-REASON",
                    Topic.REASON,
                    "申请中本机关不掌握相关政府信息9件。",
                    "申请中本机关不掌握相关政府信息8件。",
                    StatementFaults.states("申请中本机关不掌握相关政府信息%d件。", StatementFaults.totals(UnavailableReason.NOT_HELD))),
            statement(
                    "N-CARRIED-FORWARD",
                    Topic.CARRIED_FORWARD,
                    "申请结转下年度2件。",
                    "申请结转下年度3件。",
                    StatementFaults.states(
                            "政府信息公开申请结转下年度%d件。", StatementFaults.totals(ApplicationLine.CARRIED_FORWARD))),
            statement(
                    "N-RECONSIDERATION",
                    Topic.RECONSIDERATION,
                    "因政府信息公开申请被申请行政复议1件，结果维持1件。",
                    "因政府信息公开申请被申请行政复议2件。",
                    StatementFaults.states(
                            "因政府信息公开申请被申请行政复议%d件。", StatementFaults.totals(RemedyRoute.RECONSIDERATION))),
            statement(
                    "N-LITIGATION",
                    Topic.LITIGATION,
                    "政府信息公开行政诉讼0件。",
                    "政府信息公开行政诉讼1件。",
                    StatementFaults.states(
                            "政府信息公开行政诉讼%d件。",
                            StatementFaults.totals(
                                    RemedyRoute.DIRECT_LITIGATION, RemedyRoute.LITIGATION_AFTER_RECONSIDERATION))),
            statement(
                    "N-DOCUMENTS",
                    Topic.DOCUMENTS,
                    "制发规范性文件3件，废止9件，现行有效12件。",
                    "制发规范性文件5件。",
                    StatementFaults.states(
                            "制发规范性文件%d件。", ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.ISSUED)),
            statement(
                    "N-DECISIONS",
                    Topic.DECISIONS,
                    "作出行政许可决定0件。",
                    "作出行政许可决定7件。",
                    StatementFaults.statesDecisions("作出行政许可决定%d件。", ProactiveItem.LICENSING)),
            statement("N-FEE", Topic.FEE, "收取信息处理费650元。", "收取信息处理费560元。", StatementFaults.fee()),
            rule("N-NONE", Severity.WARNING)
                    .passes(sample -> sample.report(say(YEAR + "未发生因政府信息公开引发的行政诉讼。")))
                    .breaksReport(say(YEAR + "未发生因政府信息公开引发的行政复议、行政诉讼。"))
                    .fault(StatementFaults.none())
                    .checkedBy(StatementCheck.none()),
            rule("N-SHARE", Severity.INFO)
                    .passes(sample -> sample.report(say(YEAR + "政府信息公开申请予以公开13件（占32.5%）。")))
                    .breaksReport(say(YEAR + "政府信息公开申请予以公开13件（占52.3%）。"))
                    .checkedBy(new ShareCheck()),
            rule("N-ALL", Severity.WARNING)
                    .passes(sample -> sample.report(say(YEAR + "因政府信息公开申请被申请行政复议1件，结果均为维持。")))
                    .breaksReport(say(YEAR + "收到政府信息公开申请42件，均已办结。"))
                    .fault(StatementFaults.all())
                    .checkedBy(new UniversalCheck()),
            rule("N-YEAR", Severity.WARNING)
                    .passes(sample -> sample.report(say("2023年度，本单位新收政府信息公开申请42件。")))
                    .breaksReport(say("2022年度，本单位新收政府信息公开申请42件。"))
                    .fault(StatementFaults.lastYear())
                    .checkedBy(new OwnYearCheck()));

    private NarrativeRules() {}

    private static RuleEntry statement(String id, Topic topic, String right, String wrong, Fault fault) {
        return rule(id, Severity.WARNING)
                .passes(sample -> sample.report(say(YEAR + right)))
                .breaksReport(say(YEAR + wrong))
                .fault(fault)
                .checkedBy(StatementCheck.about(topic));
    }
}
