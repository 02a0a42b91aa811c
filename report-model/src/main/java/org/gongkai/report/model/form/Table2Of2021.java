package org.gongkai.report.model.form;

import static org.gongkai.report.model.form.Table2Headings.heading;
import static org.gongkai.report.model.form.TableDeclaration.named;
import static org.gongkai.report.model.form.term.ProactiveColumn2021.AMOUNT;
import static org.gongkai.report.model.form.term.ProactiveColumn2021.DECISIONS;
import static org.gongkai.report.model.form.term.ProactiveColumn2021.IN_FORCE;
import static org.gongkai.report.model.form.term.ProactiveColumn2021.ISSUED;
import static org.gongkai.report.model.form.term.ProactiveColumn2021.REPEALED;

import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.Section;

/** Table 2, edition of 2021. */
final class Table2Of2021 {

    private Table2Of2021() {}

    static TableDeclaration declare() {
        return TableDeclaration.unnumbered(Section.PROACTIVE_DISCLOSURE)
                .lineHeading(Table2Headings.CONTENT)
                .columns(named(ISSUED, REPEALED, IN_FORCE))
                .heading(
                        1,
                        heading(1),
                        documents -> documents.lines(ProactiveItem.REGULATIONS, ProactiveItem.NORMATIVE_DOCUMENTS))
                .columns(named(DECISIONS))
                .heading(5, heading(5), licensing -> licensing.lines(ProactiveItem.LICENSING))
                .heading(
                        6,
                        heading(6),
                        enforcement -> enforcement.lines(ProactiveItem.PENALTIES, ProactiveItem.COERCION))
                .columns(named(AMOUNT))
                .heading(8, heading(8), fees -> fees.lines(ProactiveItem.FEES));
    }
}
