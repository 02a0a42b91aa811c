package org.gongkai.report.model;

import org.gongkai.report.model.form.Edition;

/**
 * （六）其他处理 of Table 3: requests handled otherwise, in 件. The editions differ: {@link OtherOutcomes2019} is one line,
 * {@link OtherOutcomes2021} three.
 */
public abstract sealed class OtherOutcomes permits OtherOutcomes2019, OtherOutcomes2021 {

    OtherOutcomes() {}

    /** The edition whose lines these are. */
    public abstract Edition edition();

    /** The lines of an edition, all blank. */
    public static OtherOutcomes blank(Edition edition) {
        return from(ReportFigures.blank(edition));
    }

    static OtherOutcomes from(ReportFigures figures) {
        return switch (figures.edition()) {
            case Y2019 -> OtherOutcomes2019.read(figures);
            case Y2021 -> OtherOutcomes2021.read(figures);
        };
    }

    abstract void writeTo(ReportFigures.Builder figures);
}
