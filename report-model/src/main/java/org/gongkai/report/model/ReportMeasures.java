package org.gongkai.report.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.model.section.CaseFigures;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * Shares and rates derived from a report's totals as stated. A measure is absent, not zero, where its denominator is
 * zero or a cell that it needs is no whole number.
 *
 * @since 0.1.0
 */
public final class ReportMeasures implements ReportValue {

    private final DisclosureReport report;

    ReportMeasures(DisclosureReport report) {
        this.report = report;
    }

    /** The 总计 of a line of Table 3, in 件; absent where the cell holds no whole number. */
    public Optional<Long> total(ApplicationLine line) {
        return Counts.sum(List.of(totalFigure(line)));
    }

    /** Disclosure rate: granted and partly granted / handled in the year (三（七）). */
    public Optional<Ratio> disclosureRate() {
        return ofHandled(Outcome.GRANTED, Outcome.PARTLY_GRANTED);
    }

    /** Refusal rate: refused (三（三）) / handled in the year (三（七）). */
    public Optional<Ratio> refusalRate() {
        return ofHandled(Outcome.REFUSED);
    }

    /** Unavailable rate: unavailable (三（四）) / handled in the year (三（七）). */
    public Optional<Ratio> unavailableRate() {
        return ofHandled(Outcome.UNAVAILABLE);
    }

    /** Not-processed rate: not processed (三（五）) / handled in the year (三（七）). */
    public Optional<Ratio> notProcessedRate() {
        return ofHandled(Outcome.NOT_PROCESSED);
    }

    /**
     * Correction rate: disputes that ended with a correction / disputes concluded, over all routes. Pending disputes
     * are in neither: concluded is upheld + corrected + other result.
     */
    public Optional<Ratio> correctionRate() {
        Optional<Long> corrected = cases(row -> List.of(row.corrected()));
        Optional<Long> concluded = cases(row -> List.of(row.upheld(), row.corrected(), row.otherResult()));
        return Ratio.of(corrected, concluded);
    }

    /** Disputes per request: reconsiderations and litigation, all routes / requests received in the year (一). */
    public Optional<Ratio> disputesPerRequest() {
        return Ratio.of(cases(row -> List.of(row.total())), total(ApplicationLine.RECEIVED));
    }

    /** Disputes per 100 requests received: {@link #disputesPerRequest()} as a percentage. */
    public Optional<Double> disputesPer100Requests() {
        return disputesPerRequest().map(ratio -> ratio.doubleValue() * 100);
    }

    /** Measures are equal where their reports are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportMeasures that && report.equals(that.report);
    }

    @Override
    public int hashCode() {
        return report.hashCode();
    }

    /** The report that they are derived from, in short. */
    @Override
    public String toString() {
        return "ReportMeasures{" + report + "}";
    }

    /** All lines of some outcomes, as the report's form has them. */
    private Optional<Ratio> ofHandled(Outcome... outcomes) {
        Form form = report.edition().form();
        List<Figure> totals = Stream.of(outcomes)
                .flatMap(outcome -> form.linesOf(outcome).stream())
                .map(line -> totalFigure(line.term()))
                .toList();
        return Ratio.of(Counts.sum(totals), total(ApplicationLine.OUTCOMES_TOTAL));
    }

    private Optional<Long> cases(Function<CaseFigures, List<Figure>> cells) {
        List<Figure> figures = report.edition().form().table(Section.REMEDIES).stream()
                .flatMap(table -> table.lines().stream())
                .map(route -> CaseFigures.from(report.figures().line(route.term())))
                .flatMap(row -> cells.apply(row).stream())
                .toList();
        return Counts.sum(figures);
    }

    private Figure totalFigure(LineTerm term) {
        FormLine line = report.edition().form().line(term);
        return report.figure(line.cell(Total.TOTAL));
    }
}
