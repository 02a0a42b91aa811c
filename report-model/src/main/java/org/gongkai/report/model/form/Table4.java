package org.gongkai.report.model.form;

import java.util.List;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Total;

/** Table 4, the same in both editions. */
final class Table4 {

    private static final Label LITIGATION = Label.of("行政诉讼", "Administrative litigation");

    private Table4() {}

    static TableDeclaration declare() {
        return TableDeclaration.unnumbered(Section.REMEDIES)
                .columns(columns())
                .line(1, RemedyRoute.RECONSIDERATION)
                .heading(
                        2,
                        LITIGATION,
                        litigation -> litigation.lines(
                                RemedyRoute.DIRECT_LITIGATION, RemedyRoute.LITIGATION_AFTER_RECONSIDERATION))
                .columnTotals("T4-TOTAL");
    }

    private static List<FormColumn> columns() {
        return TableDeclaration.named(
                CaseResult.UPHELD, CaseResult.CORRECTED, CaseResult.OTHER_RESULT, CaseResult.PENDING, Total.TOTAL);
    }
}
