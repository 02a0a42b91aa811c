package org.gongkai.report.documents.pdf;

import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;

/** How many orders to draw were followed, on all pages: many pages may show the same content. */
final class OrderCount {

    private static final int OPERATORS = 4_000_000;
    private static final int FORMS = 20_000;

    private int operators;
    private int forms;

    void operator() {
        Limits.check(++operators, OPERATORS, LimitKind.DRAWN);
    }

    void form() {
        Limits.check(++forms, FORMS, LimitKind.DRAWN);
    }
}
