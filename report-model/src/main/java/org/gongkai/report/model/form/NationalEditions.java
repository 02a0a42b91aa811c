package org.gongkai.report.model.form;

import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.Outcome;

/** The editions that come with the SDK. */
final class NationalEditions {

    private NationalEditions() {}

    static Edition of2019() {
        return Edition.declare("2019", "国办公开办函〔2019〕60号", 2019)
                .encouragedFor(2019)
                .table(Table2Of2019.declare().table())
                .table(Table3.declare(outcomes -> outcomes.line(6, Outcome.OTHER))
                        .table())
                .table(Table4.declare().table())
                .buildNational();
    }

    static Edition of2021() {
        return Edition.declare("2021", "国办公开办函〔2021〕30号", 2021)
                .requires(RequiredStatement.PROCESSING_FEE)
                .table(Table2Of2021.declare().table())
                .table(Table3.declare(outcomes -> outcomes.group(
                                6,
                                Outcome.OTHER,
                                OtherHandling.CORRECTION_OVERDUE,
                                OtherHandling.FEE_UNPAID,
                                OtherHandling.OTHER))
                        .table())
                .table(Table4.declare().table())
                .buildNational();
    }
}
