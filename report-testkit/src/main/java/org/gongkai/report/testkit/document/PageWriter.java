package org.gongkai.report.testkit.document;

/** Takes a report piece by piece, in reading order. */
interface PageWriter {

    /** What stands on a portal above the report. */
    void navigation(String text);

    /** A heading: 1 the title, 2 a section, 3 a part of section 一. */
    void heading(int level, String text);

    /** Paragraphs, one a line. */
    void paragraphs(String text);

    void table(DraftTable table);
}
