package org.gongkai.report.model;

import org.gongkai.report.model.form.RemedyRoute;
import org.immutables.value.Value;

/** Section 四, 政府信息公开行政复议、行政诉讼情况 (Table 4): disputes over requests, in 件. */
@Value.Immutable
@ReportStyle
public abstract class Remedies implements WithRemedies {

    Remedies() {}

    /** A builder; lines that nobody sets are blank. */
    public static Builder builder() {
        return new Builder();
    }

    static Remedies from(ReportFigures figures) {
        return builder()
                .reconsideration(CaseFigures.from(figures.line(RemedyRoute.RECONSIDERATION)))
                .directLitigation(CaseFigures.from(figures.line(RemedyRoute.DIRECT_LITIGATION)))
                .litigationAfterReconsideration(
                        CaseFigures.from(figures.line(RemedyRoute.LITIGATION_AFTER_RECONSIDERATION)))
                .build();
    }

    void writeTo(ReportFigures.Builder figures) {
        figures.set(RemedyRoute.RECONSIDERATION, reconsideration());
        figures.set(RemedyRoute.DIRECT_LITIGATION, directLitigation());
        figures.set(RemedyRoute.LITIGATION_AFTER_RECONSIDERATION, litigationAfterReconsideration());
    }

    /** 行政复议: administrative reconsideration, in 件. */
    @Value.Default
    public CaseFigures reconsideration() {
        return CaseFigures.blank();
    }

    /** 行政诉讼，未经复议直接起诉: litigation without prior reconsideration, in 件. */
    @Value.Default
    public CaseFigures directLitigation() {
        return CaseFigures.blank();
    }

    /** 行政诉讼，复议后起诉: litigation after reconsideration, in 件. */
    @Value.Default
    public CaseFigures litigationAfterReconsideration() {
        return CaseFigures.blank();
    }

    /** Builds {@link Remedies}. */
    public static final class Builder extends ImmutableRemedies.Builder {
        Builder() {}
    }
}
