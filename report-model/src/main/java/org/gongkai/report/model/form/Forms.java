package org.gongkai.report.model.form;

import java.util.List;

/** Builds each edition's form once, out of the tables' declarations. */
final class Forms {

    private static final Form FORM_2019 = form(Edition.Y2019, Table2Of2019.TABLE);
    private static final Form FORM_2021 = form(Edition.Y2021, Table2Of2021.TABLE);

    private Forms() {}

    static Form of(Edition edition) {
        return switch (edition) {
            case Y2019 -> FORM_2019;
            case Y2021 -> FORM_2021;
        };
    }

    private static Form form(Edition edition, FormTable table2) {
        return new Form(edition, List.of(table2, Table3.of(edition), Table4.TABLE));
    }
}
