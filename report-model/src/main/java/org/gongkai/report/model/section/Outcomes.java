package org.gongkai.report.model.section;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.NonProcessingReason;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.UnavailableReason;
import org.gongkai.report.model.support.ReportStyle;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * 三、本年度办理结果 of Table 3: the requests handled in the year by outcome, in 件.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class Outcomes implements ReportValue, WithOutcomes {

    Outcomes() {}

    /** A builder; lines that nobody sets are blank, {@link #other()} must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder for an edition's table; lines that nobody sets are blank. */
    public static Builder builder(Edition edition) {
        return builder().other(OtherOutcomes.blank(edition));
    }

    static Outcomes from(ReportFigures figures) {
        return builder()
                .granted(ApplicantFigures.from(figures.line(Outcome.GRANTED)))
                .partlyGranted(ApplicantFigures.from(figures.line(Outcome.PARTLY_GRANTED)))
                .refused(ReasonRows.from(figures, Outcome.REFUSED, RefusalReason.class))
                .unavailable(ReasonRows.from(figures, Outcome.UNAVAILABLE, UnavailableReason.class))
                .notProcessed(ReasonRows.from(figures, Outcome.NOT_PROCESSED, NonProcessingReason.class))
                .other(OtherOutcomes.from(figures))
                .total(ApplicantFigures.from(figures.line(ApplicationLine.OUTCOMES_TOTAL)))
                .build();
    }

    /** The lines with their figures, in the form's order. */
    Map<LineTerm, ApplicantFigures> rows() {
        Map<LineTerm, ApplicantFigures> rows = new LinkedHashMap<>();
        rows.put(Outcome.GRANTED, granted());
        rows.put(Outcome.PARTLY_GRANTED, partlyGranted());
        rows.putAll(refused());
        rows.putAll(unavailable());
        rows.putAll(notProcessed());
        rows.putAll(other().rows());
        rows.put(ApplicationLine.OUTCOMES_TOTAL, total());
        return rows;
    }

    /** The edition whose lines these are. */
    public Edition edition() {
        return other().edition();
    }

    /** （一）予以公开: granted, in 件. */
    @Value.Default
    public ApplicantFigures granted() {
        return ApplicantFigures.blank();
    }

    /** （二）部分公开: partly granted, in 件; a severed request counts here and nowhere else. */
    @Value.Default
    public ApplicantFigures partlyGranted() {
        return ApplicantFigures.blank();
    }

    /** （三）不予公开: refused, by reason, in 件. Has every reason that the edition has. */
    public abstract Map<RefusalReason, ApplicantFigures> refused();

    /** （四）无法提供: unavailable, by reason, in 件. Has every reason that the edition has. */
    public abstract Map<UnavailableReason, ApplicantFigures> unavailable();

    /** （五）不予处理: not processed, by reason, in 件. Has every reason that the edition has. */
    public abstract Map<NonProcessingReason, ApplicantFigures> notProcessed();

    /** （六）其他处理: handled otherwise, in 件; one line, or one for each way of handling. */
    public abstract OtherOutcomes other();

    /** （七）总计: all requests handled in the year, as stated, in 件. */
    @Value.Default
    public ApplicantFigures total() {
        return ApplicantFigures.blank();
    }

    /** The requests refused for one reason, in 件. */
    public ApplicantFigures refused(RefusalReason reason) {
        return refused().getOrDefault(reason, ApplicantFigures.blank());
    }

    /** The requests unavailable for one reason, in 件. */
    public ApplicantFigures unavailable(UnavailableReason reason) {
        return unavailable().getOrDefault(reason, ApplicantFigures.blank());
    }

    /** The requests not processed for one reason, in 件. */
    public ApplicantFigures notProcessed(NonProcessingReason reason) {
        return notProcessed().getOrDefault(reason, ApplicantFigures.blank());
    }

    /** These outcomes with the requests refused for one reason replaced. */
    public Outcomes withRefused(RefusalReason reason, ApplicantFigures row) {
        return withRefused(ReasonRows.with(refused(), reason, row));
    }

    /** These outcomes with the requests unavailable for one reason replaced. */
    public Outcomes withUnavailable(UnavailableReason reason, ApplicantFigures row) {
        return withUnavailable(ReasonRows.with(unavailable(), reason, row));
    }

    /** These outcomes with the requests not processed for one reason replaced. */
    public Outcomes withNotProcessed(NonProcessingReason reason, ApplicantFigures row) {
        return withNotProcessed(ReasonRows.with(notProcessed(), reason, row));
    }

    /** A line that nobody set is blank, so that equal outcomes are equal however they were built. */
    @Value.Check
    Outcomes complete() {
        Map<RefusalReason, ApplicantFigures> refused = complete(refused(), Outcome.REFUSED, RefusalReason.class);
        Map<UnavailableReason, ApplicantFigures> unavailable =
                complete(unavailable(), Outcome.UNAVAILABLE, UnavailableReason.class);
        Map<NonProcessingReason, ApplicantFigures> notProcessed =
                complete(notProcessed(), Outcome.NOT_PROCESSED, NonProcessingReason.class);
        return refused == refused() && unavailable == unavailable() && notProcessed == notProcessed()
                ? this
                : builder()
                        .from(this)
                        .refused(refused)
                        .unavailable(unavailable)
                        .notProcessed(notProcessed)
                        .build();
    }

    private <R extends LineTerm> Map<R, ApplicantFigures> complete(
            Map<R, ApplicantFigures> rows, Outcome group, Class<R> reasons) {
        return ReasonRows.complete(rows, ReasonRows.of(edition(), group, reasons));
    }

    /** Builds {@link Outcomes}. */
    public static final class Builder extends ImmutableOutcomes.Builder {
        Builder() {}
    }
}
