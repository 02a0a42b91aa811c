package org.gongkai.report.model.form;

import static org.gongkai.report.model.form.Table2Headings.heading;
import static org.gongkai.report.model.form.TableDeclaration.named;
import static org.gongkai.report.model.form.term.ProactiveColumn2019.AMOUNT;
import static org.gongkai.report.model.form.term.ProactiveColumn2019.CHANGE;
import static org.gongkai.report.model.form.term.ProactiveColumn2019.DECISIONS;
import static org.gongkai.report.model.form.term.ProactiveColumn2019.DISCLOSED;
import static org.gongkai.report.model.form.term.ProactiveColumn2019.MADE;
import static org.gongkai.report.model.form.term.ProactiveColumn2019.PREVIOUS_ITEMS;
import static org.gongkai.report.model.form.term.ProactiveColumn2019.PROJECTS;
import static org.gongkai.report.model.form.term.ProactiveColumn2019.TOTAL_DISCLOSED;

import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.Section;

/** Table 2, edition of 2019. */
final class Table2Of2019 {

    /** What many reports print since, too: the first alias. */
    private static final Label NORMATIVE_DOCUMENTS = Label.of(
            ProactiveItem.NORMATIVE_DOCUMENTS.aliases().get(0),
            ProactiveItem.NORMATIVE_DOCUMENTS.label().en());

    private Table2Of2019() {}

    static TableDeclaration declare() {
        return TableDeclaration.unnumbered(Section.PROACTIVE_DISCLOSURE)
                .lineHeading(Table2Headings.CONTENT)
                .columns(named(MADE, DISCLOSED, TOTAL_DISCLOSED))
                .heading(
                        1,
                        heading(1),
                        documents -> documents
                                .line(1, ProactiveItem.REGULATIONS)
                                .line(2, ProactiveItem.NORMATIVE_DOCUMENTS, NORMATIVE_DOCUMENTS))
                .columns(named(PREVIOUS_ITEMS, CHANGE, DECISIONS))
                .heading(
                        5,
                        heading(5),
                        licensing -> licensing.lines(ProactiveItem.LICENSING, ProactiveItem.OTHER_SERVICES))
                .heading(
                        6,
                        heading(6),
                        enforcement -> enforcement.lines(ProactiveItem.PENALTIES, ProactiveItem.COERCION))
                .columns(named(PREVIOUS_ITEMS, CHANGE))
                .heading(8, heading(8), fees -> fees.lines(ProactiveItem.FEES))
                .columns(named(PROJECTS, AMOUNT))
                .heading(9, heading(9), procurement -> procurement.lines(ProactiveItem.PROCUREMENT));
    }
}
