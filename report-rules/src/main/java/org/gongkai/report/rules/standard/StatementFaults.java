package org.gongkai.report.rules.standard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.rules.Fault;

/** Sentences that state another figure than the tables do. */
final class StatementFaults {

    private static final long FEE_YUAN = 650;

    private StatementFaults() {}

    /** A sentence that states more than the tables do. */
    static Fault states(String sentence, ToLongFunction<DisclosureReport> figure) {
        return Fault.of((report, amount) -> say(report, String.format(sentence, figure.applyAsLong(report) + amount)));
    }

    static ToLongFunction<DisclosureReport> totals(LineTerm... lines) {
        return report -> Arrays.stream(lines)
                .mapToLong(line -> count(report, line, Total.TOTAL))
                .sum();
    }

    /** A sentence that states more than a cell does. */
    static Fault states(String sentence, LineTerm line, ColumnTerm column) {
        return states(sentence, report -> count(report, line, column)).where(form -> form.has(line, column));
    }

    /** A sentence that states more decisions than the line does, whichever edition's column counts them. */
    static Fault statesDecisions(String sentence, LineTerm line) {
        return states(
                        sentence,
                        report -> count(
                                report, line, decisions(report.edition().form().line(line))))
                .where(form -> form.has(line));
    }

    /** Editions have terms of their own for the column, of one name on the wire. */
    private static ColumnTerm decisions(FormLine line) {
        return line.columns().stream()
                .map(FormColumn::term)
                .filter(term -> term.code().equals(ProactiveColumn2021.DECISIONS.code()))
                .findFirst()
                .orElseThrow();
    }

    private static long count(DisclosureReport report, LineTerm line, ColumnTerm column) {
        return report.figure(report.edition().form().cell(line, column)).count().orElseThrow();
    }

    static Fault fee() {
        return Fault.of((report, amount) -> say(report, "收取信息处理费" + (FEE_YUAN + amount) + "元。")
                .withOtherMatters(OtherMatters.builder()
                        .text("本年度收取了政府信息公开信息处理费。")
                        .processingFee(ProcessingFee.of(1, BigDecimal.valueOf(FEE_YUAN)))
                        .build()));
    }

    /** A reconsideration in the table of which the text says that there was none. */
    static Fault none() {
        return Fault.of((report, amount) -> {
            Form form = report.edition().form();
            DisclosureReport counted = add(report, form.cell(RemedyRoute.RECONSIDERATION, CaseResult.UPHELD), amount);
            counted = add(counted, form.cell(RemedyRoute.RECONSIDERATION, Total.TOTAL), amount);
            return say(counted, "未发生因政府信息公开引发的行政复议。");
        });
    }

    /** A dispute still pending of which the text says that it was upheld like all others. */
    static Fault all() {
        return Fault.of((report, amount) -> {
            Form form = report.edition().form();
            DisclosureReport counted = add(report, form.cell(RemedyRoute.RECONSIDERATION, CaseResult.PENDING), amount);
            counted = add(counted, form.cell(RemedyRoute.RECONSIDERATION, Total.TOTAL), amount);
            long total = count(counted, RemedyRoute.RECONSIDERATION, Total.TOTAL);
            return say(counted, "因政府信息公开申请被申请行政复议" + total + "件，均获维持。");
        });
    }

    /** A sentence about the year that names the year before. */
    static Fault lastYear() {
        return Fault.of((report, amount) -> say(
                report,
                (report.year() - 1) + "年度，本单位新收政府信息公开申请" + count(report, ApplicationLine.RECEIVED, Total.TOTAL)
                        + "件。"));
    }

    private static DisclosureReport add(DisclosureReport report, CellAddress cell, int amount) {
        return report.with(cell, Figure.of(report.figure(cell).count().orElseThrow() + amount));
    }

    private static DisclosureReport say(DisclosureReport report, String sentence) {
        return report.withOverview(report.overview().withDisclosureOnRequest(sentence));
    }
}
