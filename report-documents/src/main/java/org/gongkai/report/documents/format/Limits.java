package org.gongkai.report.documents.format;

import org.gongkai.report.documents.reading.UnreadableDocumentException;

/**
 * How much a document may hold; beyond it the document is refused. A report of six sections needs a thousandth of it.
 */
public final class Limits {

    /** Bytes of a file. */
    public static final int BYTES = 16 * 1024 * 1024;

    /** Cells of all tables together. */
    static final int CELLS = 50_000;

    /** Paragraphs and tables. */
    static final int BLOCKS = 100_000;

    /** Elements inside each other. */
    static final int DEPTH = 400;

    /** Columns that one cell may span; browsers clamp at the same width. */
    static final int SPAN = 1_000;

    private Limits() {}

    public static void check(long actual, long limit, LimitKind name) {
        if (actual > limit) {
            throw new UnreadableDocumentException(UnreadableDocumentException.Reason.OVER_LIMIT, name.label(), limit);
        }
    }
}
