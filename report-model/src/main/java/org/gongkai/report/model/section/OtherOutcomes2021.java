package org.gongkai.report.model.section;

import java.util.Map;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.support.ReportStyle;
import org.immutables.value.Value;

/**
 * （六）其他处理 of Table 3, edition of 2021: three lines, in 件.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract non-sealed class OtherOutcomes2021 extends OtherOutcomes implements WithOtherOutcomes2021 {

    OtherOutcomes2021() {}

    /** The outcome of these lines; one that is missing is blank. */
    public static OtherOutcomes2021 of(Map<OtherHandling, ? extends ApplicantFigures> handled) {
        return ImmutableOtherOutcomes2021.of(handled);
    }

    static OtherOutcomes2021 read(ReportFigures figures) {
        return ImmutableOtherOutcomes2021.builder()
                .edition(figures.edition())
                .handled(ReasonRows.from(figures, Outcome.OTHER, OtherHandling.class))
                .build();
    }

    @Override
    Map<OtherHandling, ApplicantFigures> rows() {
        return handled();
    }

    /** Requests handled otherwise, by way of handling, in 件. Has every way that the edition has. */
    @Value.Parameter
    public abstract Map<OtherHandling, ApplicantFigures> handled();

    /** Requests handled in one way, in 件. */
    public ApplicantFigures handled(OtherHandling handling) {
        return handled().getOrDefault(handling, ApplicantFigures.blank());
    }

    /** These outcomes with the requests handled in one way replaced. */
    public OtherOutcomes2021 withHandled(OtherHandling handling, ApplicantFigures row) {
        return withHandled(ReasonRows.with(handled(), handling, row));
    }

    /** The edition whose lines these are; that of 2021 where nobody says another. */
    @Override
    @Value.Default
    public Edition edition() {
        return Edition.Y2021;
    }

    /** A line that nobody set is blank. */
    @Value.Check
    OtherOutcomes2021 complete() {
        Map<OtherHandling, ApplicantFigures> all =
                ReasonRows.complete(handled(), ReasonRows.of(edition(), Outcome.OTHER, OtherHandling.class));
        return all == handled() ? this : withHandled(all);
    }
}
