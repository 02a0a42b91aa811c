package org.gongkai.report.model;

import java.util.EnumMap;
import java.util.Map;
import org.gongkai.report.model.form.LineTerm;

/** The lines of a group of Table 3, by reason. */
final class ReasonRows {

    private ReasonRows() {}

    static <R extends Enum<R> & LineTerm> Map<R, ApplicantFigures> from(ReportFigures figures, Class<R> reasons) {
        Map<R, ApplicantFigures> rows = new EnumMap<>(reasons);
        for (R reason : reasons.getEnumConstants()) {
            rows.put(reason, ApplicantFigures.from(figures.line(reason)));
        }
        return rows;
    }

    static <R extends Enum<R>> boolean isComplete(Map<R, ApplicantFigures> rows, Class<R> reasons) {
        return rows.size() == reasons.getEnumConstants().length;
    }

    static <R extends Enum<R>> Map<R, ApplicantFigures> complete(Map<R, ApplicantFigures> rows, Class<R> reasons) {
        Map<R, ApplicantFigures> complete = new EnumMap<>(reasons);
        for (R reason : reasons.getEnumConstants()) {
            complete.put(reason, rows.getOrDefault(reason, ApplicantFigures.blank()));
        }
        return complete;
    }

    static <R extends Enum<R>> Map<R, ApplicantFigures> with(
            Map<R, ApplicantFigures> rows, R reason, ApplicantFigures row) {
        Map<R, ApplicantFigures> changed = new EnumMap<>(rows);
        changed.put(reason, row);
        return changed;
    }
}
