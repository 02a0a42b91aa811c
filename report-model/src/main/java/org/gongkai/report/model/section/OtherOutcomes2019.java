package org.gongkai.report.model.section;

import java.util.Map;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.support.ReportStyle;
import org.immutables.value.Value;

/**
 * （六）其他处理 of Table 3, edition of 2019: one line, in 件.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract non-sealed class OtherOutcomes2019 extends OtherOutcomes implements WithOtherOutcomes2019 {

    OtherOutcomes2019() {}

    /** The outcome of this one line. */
    public static OtherOutcomes2019 of(ApplicantFigures other) {
        return ImmutableOtherOutcomes2019.of(other);
    }

    static OtherOutcomes2019 read(ReportFigures figures) {
        return ImmutableOtherOutcomes2019.of(ApplicantFigures.from(figures.line(Outcome.OTHER)))
                .withEdition(figures.edition());
    }

    @Override
    Map<Outcome, ApplicantFigures> rows() {
        return Map.of(Outcome.OTHER, other());
    }

    /** Requests handled otherwise, in 件. */
    @Value.Parameter
    public abstract ApplicantFigures other();

    /** The edition whose line this is; that of 2019 where nobody says another. */
    @Override
    @Value.Default
    public Edition edition() {
        return Edition.Y2019;
    }
}
