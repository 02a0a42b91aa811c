package org.gongkai.report.model.section;

import java.util.Map;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.value.ReportValue;

/**
 * （六）其他处理 of Table 3: requests handled otherwise, in 件. The editions differ: {@link OtherOutcomes2019} is one line,
 * {@link OtherOutcomes2021} three.
 *
 * @since 0.1.0
 */
public abstract sealed class OtherOutcomes implements ReportValue permits OtherOutcomes2019, OtherOutcomes2021 {

    OtherOutcomes() {}

    /** The edition whose lines these are. */
    public abstract Edition edition();

    /** The lines of an edition, all blank. */
    public static OtherOutcomes blank(Edition edition) {
        return from(ReportFigures.blank(edition));
    }

    static OtherOutcomes from(ReportFigures figures) {
        return figures.edition().form().has(Outcome.OTHER)
                ? OtherOutcomes2019.read(figures)
                : OtherOutcomes2021.read(figures);
    }

    /** The lines with their figures, in the form's order. */
    abstract Map<? extends LineTerm, ApplicantFigures> rows();
}
