package org.gongkai.report.model;

import java.util.Map;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.OtherHandling;
import org.immutables.value.Value;

/** （六）其他处理 of Table 3, edition of 2021: three lines, in 件. */
@Value.Immutable
@ReportStyle
public abstract non-sealed class OtherOutcomes2021 extends OtherOutcomes implements WithOtherOutcomes2021 {

    OtherOutcomes2021() {}

    /** The outcome of these lines; one that is missing is blank. */
    public static OtherOutcomes2021 of(Map<OtherHandling, ? extends ApplicantFigures> handled) {
        return ImmutableOtherOutcomes2021.of(handled);
    }

    static OtherOutcomes2021 read(ReportFigures figures) {
        return of(ReasonRows.from(figures, OtherHandling.class));
    }

    @Override
    void writeTo(ReportFigures.Builder figures) {
        handled().forEach(figures::set);
    }

    /** Requests handled otherwise, by way of handling, in 件. Has every way. */
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

    @Override
    public Edition edition() {
        return Edition.Y2021;
    }

    /** A line that nobody set is blank. */
    @Value.Check
    OtherOutcomes2021 complete() {
        return ReasonRows.isComplete(handled(), OtherHandling.class)
                ? this
                : of(ReasonRows.complete(handled(), OtherHandling.class));
    }
}
