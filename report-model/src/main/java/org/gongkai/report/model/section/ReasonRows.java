package org.gongkai.report.model.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Outcome;

/** The lines of a group of Table 3, by reason: those that the edition's form has. */
final class ReasonRows {

    private ReasonRows() {}

    static <R extends LineTerm> Map<R, ApplicantFigures> from(ReportFigures figures, Outcome group, Class<R> reasons) {
        Map<R, ApplicantFigures> rows = new LinkedHashMap<>();
        of(figures.edition(), group, reasons)
                .forEach(reason -> rows.put(reason, ApplicantFigures.from(figures.line(reason))));
        return rows;
    }

    /** The reasons that the form has a line for, in its order. */
    static <R extends LineTerm> List<R> of(Edition edition, Outcome group, Class<R> reasons) {
        return edition.form().linesOf(group).stream()
                .map(line -> line.term())
                .filter(reasons::isInstance)
                .map(reasons::cast)
                .toList();
    }

    /** A line that nobody set is blank; the rows themselves where every line is set. */
    static <R extends LineTerm> Map<R, ApplicantFigures> complete(Map<R, ApplicantFigures> rows, List<R> reasons) {
        if (rows.keySet().containsAll(reasons)) {
            return rows;
        }
        Map<R, ApplicantFigures> complete = new LinkedHashMap<>();
        reasons.forEach(reason -> complete.put(reason, rows.getOrDefault(reason, ApplicantFigures.blank())));
        rows.forEach(complete::putIfAbsent);
        return complete;
    }

    static <R extends LineTerm> Map<R, ApplicantFigures> with(
            Map<R, ApplicantFigures> rows, R reason, ApplicantFigures row) {
        Map<R, ApplicantFigures> changed = new LinkedHashMap<>(rows);
        changed.put(reason, row);
        return changed;
    }
}
