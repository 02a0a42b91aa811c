package org.gongkai.report.io.csv;

/** A column of a table. */
interface CsvColumn {

    /** The heading that is written. */
    String code();

    /** Whether a heading is that of the column. */
    default boolean isCalled(String heading) {
        return code().equals(heading);
    }
}
