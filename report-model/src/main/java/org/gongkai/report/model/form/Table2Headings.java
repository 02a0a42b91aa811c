package org.gongkai.report.model.form;

/** The headings inside Table 2: each group of lines is an item of article 20 of the Regulations. */
final class Table2Headings {

    /** What the edition of 2019 prints for 行政规范性文件, and many reports since. */
    static final String NORMATIVE_DOCUMENTS_2019 = "规范性文件";

    static final Label CONTENT = TableHeading.CONTENT.label();

    private static final int ARTICLE = 20;

    private Table2Headings() {}

    /** 第二十条第（N）项. */
    static Label heading(int item) {
        return Article.of(ARTICLE, item).label();
    }
}
