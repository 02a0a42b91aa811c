package org.gongkai.report.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.report.model.form.ApplicationLine;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.LineTerm;
import org.gongkai.report.model.form.NonProcessingReason;
import org.gongkai.report.model.form.Outcome;
import org.gongkai.report.model.form.RefusalReason;
import org.gongkai.report.model.form.RemedyRoute;
import org.gongkai.report.model.form.Total;
import org.gongkai.report.model.form.UnavailableReason;

/**
 * Shares and rates derived from a report's totals as stated. A measure is absent, not zero, where its denominator is
 * zero or a cell that it needs is no whole number.
 */
public final class ReportMeasures {

    private final DisclosureReport report;

    ReportMeasures(DisclosureReport report) {
        this.report = report;
    }

    /** Disclosure rate: granted and partly granted / handled in the year (三（七）). */
    public Optional<Ratio> disclosureRate() {
        return ofHandled(List.of(Outcome.GRANTED, Outcome.PARTLY_GRANTED));
    }

    /** Refusal rate: refused (三（三）) / handled in the year (三（七）). */
    public Optional<Ratio> refusalRate() {
        return ofHandled(List.of(RefusalReason.values()));
    }

    /** Unavailable rate: unavailable (三（四）) / handled in the year (三（七）). */
    public Optional<Ratio> unavailableRate() {
        return ofHandled(List.of(UnavailableReason.values()));
    }

    /** Not-processed rate: not processed (三（五）) / handled in the year (三（七）). */
    public Optional<Ratio> notProcessedRate() {
        return ofHandled(List.of(NonProcessingReason.values()));
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

    private Optional<Ratio> ofHandled(List<? extends LineTerm> lines) {
        List<Figure> totals = lines.stream().map(this::totalFigure).toList();
        return Ratio.of(Counts.sum(totals), total(ApplicationLine.OUTCOMES_TOTAL));
    }

    private Optional<Long> cases(Function<CaseFigures, List<Figure>> cells) {
        List<Figure> figures = List.of(RemedyRoute.values()).stream()
                .map(route -> CaseFigures.from(report.figures().line(route)))
                .flatMap(row -> cells.apply(row).stream())
                .toList();
        return Counts.sum(figures);
    }

    private Optional<Long> total(LineTerm line) {
        return Counts.sum(List.of(totalFigure(line)));
    }

    private Figure totalFigure(LineTerm term) {
        FormLine line = report.edition().form().line(term);
        return report.figure(line.cell(Total.TOTAL));
    }
}
