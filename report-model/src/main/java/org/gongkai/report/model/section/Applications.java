package org.gongkai.report.model.section;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.figure.SectionFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.support.ReportStyle;
import org.immutables.value.Value;

/**
 * Section 三, 收到和处理政府信息公开申请情况 (Table 3): the requests of a year and what became of them, in 件. In every column
 * {@code received + carriedIn = outcomes().total() + carriedForward}; that it does is a rule, not a condition of this
 * type.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class Applications implements SectionFigures, WithApplications {

    Applications() {}

    /** A builder; {@link #outcomes()} must be set, lines that nobody sets are blank. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder for an edition's table; whatever nobody sets is blank. */
    public static Builder builder(Edition edition) {
        return builder().outcomes(Outcomes.builder(edition).build());
    }

    /** Section 三 of a report's figures. */
    public static Applications of(ReportFigures figures) {
        return builder()
                .received(ApplicantFigures.from(figures.line(ApplicationLine.RECEIVED)))
                .carriedIn(ApplicantFigures.from(figures.line(ApplicationLine.CARRIED_IN)))
                .outcomes(Outcomes.from(figures))
                .carriedForward(ApplicantFigures.from(figures.line(ApplicationLine.CARRIED_FORWARD)))
                .build();
    }

    @Override
    public Section section() {
        return Section.APPLICATIONS;
    }

    @Override
    public Optional<Edition> ofEdition() {
        return Optional.of(edition());
    }

    @Override
    public Map<LineTerm, ApplicantFigures> rows() {
        Map<LineTerm, ApplicantFigures> rows = new LinkedHashMap<>();
        rows.put(ApplicationLine.RECEIVED, received());
        rows.put(ApplicationLine.CARRIED_IN, carriedIn());
        rows.putAll(outcomes().rows());
        rows.put(ApplicationLine.CARRIED_FORWARD, carriedForward());
        return Collections.unmodifiableMap(rows);
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
