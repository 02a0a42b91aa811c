package org.gongkai.report.model;

import org.gongkai.report.model.form.ApplicationLine;
import org.gongkai.report.model.form.Edition;
import org.immutables.value.Value;

/**
 * Section 三, 收到和处理政府信息公开申请情况 (Table 3): the requests of a year and what became of them, in 件. In every column
 * {@code received + carriedIn = outcomes().total() + carriedForward}; that it does is a rule, not a condition of this
 * type.
 */
@Value.Immutable
@ReportStyle
public abstract class Applications implements WithApplications {

    Applications() {}

    /** A builder; {@link #outcomes()} must be set, lines that nobody sets are blank. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder for an edition's table; whatever nobody sets is blank. */
    public static Builder builder(Edition edition) {
        return builder().outcomes(Outcomes.builder(edition).build());
    }

    static Applications from(ReportFigures figures) {
        return builder()
                .received(ApplicantFigures.from(figures.line(ApplicationLine.RECEIVED)))
                .carriedIn(ApplicantFigures.from(figures.line(ApplicationLine.CARRIED_IN)))
                .outcomes(Outcomes.from(figures))
                .carriedForward(ApplicantFigures.from(figures.line(ApplicationLine.CARRIED_FORWARD)))
                .build();
    }

    void writeTo(ReportFigures.Builder figures) {
        figures.set(ApplicationLine.RECEIVED, received());
        figures.set(ApplicationLine.CARRIED_IN, carriedIn());
        outcomes().writeTo(figures);
        figures.set(ApplicationLine.CARRIED_FORWARD, carriedForward());
    }

    /** The edition whose table this is. */
    public Edition edition() {
        return outcomes().edition();
    }

    /** 一、 Requests received in the year, in 件. */
    @Value.Default
    public ApplicantFigures received() {
        return ApplicantFigures.blank();
    }

    /** 二、 Requests carried in from the year before, in 件. */
    @Value.Default
    public ApplicantFigures carriedIn() {
        return ApplicantFigures.blank();
    }

    /** 三、 What became of the requests handled in the year. */
    public abstract Outcomes outcomes();

    /** 四、 Requests still open on 31 December, in 件. */
    @Value.Default
    public ApplicantFigures carriedForward() {
        return ApplicantFigures.blank();
    }

    /** Builds {@link Applications}. */
    public static final class Builder extends ImmutableApplications.Builder {
        Builder() {}
    }
}
