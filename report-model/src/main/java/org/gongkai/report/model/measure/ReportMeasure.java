package org.gongkai.report.model.measure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.ReportMeasures;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.Localised;

/**
 * A figure that is compared over years and between bodies: a total of Table 3, or a rate of {@link ReportMeasures}.
 *
 * @since 0.1.0
 */
public enum ReportMeasure implements Localised {
    /** Requests received in the year, 件: Table 3, line 一, 总计. */
    RECEIVED(Unit.REQUESTS, "received", "本年新收申请", "Requests received", count(ApplicationLine.RECEIVED)),
    /** Requests handled in the year, 件: Table 3, line 三（七）, 总计. */
    HANDLED(Unit.REQUESTS, "handled", "本年办结申请", "Requests handled", count(ApplicationLine.OUTCOMES_TOTAL)),
    /** Requests carried forward, 件: Table 3, line 四, 总计. */
    CARRIED_FORWARD(
            Unit.REQUESTS,
            "carriedForward",
            "结转下年申请",
            "Requests carried forward",
            count(ApplicationLine.CARRIED_FORWARD)),
    /** {@link ReportMeasures#disclosureRate()}, in per cent. */
    DISCLOSURE_RATE(Unit.PERCENT, "disclosureRate", "公开率", "Disclosure rate", rate(ReportMeasures::disclosureRate)),
    /** {@link ReportMeasures#refusalRate()}, in per cent. */
    REFUSAL_RATE(Unit.PERCENT, "refusalRate", "不予公开率", "Refusal rate", rate(ReportMeasures::refusalRate)),
    /** {@link ReportMeasures#unavailableRate()}, in per cent. */
    UNAVAILABLE_RATE(
            Unit.PERCENT, "unavailableRate", "无法提供率", "Unavailable rate", rate(ReportMeasures::unavailableRate)),
    /** {@link ReportMeasures#notProcessedRate()}, in per cent. */
    NOT_PROCESSED_RATE(
            Unit.PERCENT, "notProcessedRate", "不予处理率", "Not-processed rate", rate(ReportMeasures::notProcessedRate)),
    /** {@link ReportMeasures#correctionRate()}, in per cent. */
    CORRECTION_RATE(Unit.PERCENT, "correctionRate", "纠错率", "Correction rate", rate(ReportMeasures::correctionRate)),
    /** {@link ReportMeasures#disputesPer100Requests()}: 件 for each 100 requests. */
    DISPUTES_PER_100_REQUESTS(
            Unit.PER_HUNDRED,
            "disputesPer100Requests",
            "每百件申请的复议诉讼",
            "Disputes per 100 requests",
            rate(ReportMeasures::disputesPerRequest));

    private static final int DECIMALS = 1;

    private final Unit unit;
    private final String code;
    private final Label label;
    private final Function<DisclosureReport, Optional<Ratio>> value;

    ReportMeasure(Unit unit, String code, String zh, String en, Function<DisclosureReport, Optional<Ratio>> value) {
        this.unit = unit;
        this.code = code;
        this.label = Label.of(zh, en);
        this.value = value;
    }

    /** What a measure is counted in. */
    private enum Unit {
        REQUESTS,
        PERCENT,
        PER_HUNDRED
    }

    private static Function<DisclosureReport, Optional<Ratio>> count(ApplicationLine line) {
        return report -> report.measures().total(line).map(count -> new Ratio(count, 1));
    }

    private static Function<DisclosureReport, Optional<Ratio>> rate(Function<ReportMeasures, Optional<Ratio>> rate) {
        return report -> rate.apply(report.measures());
    }

    /**
     * The measure with a code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static ReportMeasure fromCode(String code) {
        return Stream.of(values())
                .filter(measure -> measure.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown measure '" + code + "'; there are " + codes()));
    }

    /** The codes of all measures, a comma between them. */
    public static String codes() {
        return Stream.of(values()).map(ReportMeasure::code).collect(Collectors.joining(", "));
    }

    /** The name in formats, {@code refusalRate}. */
    public String code() {
        return code;
    }

    /** The name for people. */
    public Label label() {
        return label;
    }

    /** Whether it is a share or a rate, whose denominator says how much it means; otherwise it counts requests, 件. */
    public boolean isRate() {
        return unit != Unit.REQUESTS;
    }

    /**
     * What a report states: of a rate both parts, of a count the count over 1. Absent, not zero, where a cell that it
     * needs holds no whole number, or the denominator is zero.
     */
    public Optional<Ratio> of(DisclosureReport report) {
        return value.apply(report);
    }

    /**
     * A value as a number in the measure's unit: 件, per cent, or 件 for each hundred requests (one decimal, half up).
     */
    public BigDecimal number(Ratio ratio) {
        return isRate() ? ratio.percent(DECIMALS) : BigDecimal.valueOf(ratio.numerator());
    }

    /** A value for people: {@code 135}, {@code 32.5%}, {@code 7.4}. */
    public String text(Ratio ratio) {
        String number = number(ratio).toPlainString();
        return unit == Unit.PERCENT ? number + '%' : number;
    }

    @Override
    public String message(Locale locale) {
        return label.text(locale);
    }
}
