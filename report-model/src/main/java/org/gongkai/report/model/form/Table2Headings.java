package org.gongkai.report.model.form;

import org.gongkai.report.model.form.term.Article;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.TableHeading;

/** The headings inside Table 2: each group of lines is an item of article 20 of the Regulations. */
final class Table2Headings {

    static final Label CONTENT = TableHeading.CONTENT.label();

    private static final int ARTICLE = 20;

    private Table2Headings() {}

    /** 第二十条第（N）项. */
    static Label heading(int item) {
        return Article.of(ARTICLE, item).label();
    }
}
