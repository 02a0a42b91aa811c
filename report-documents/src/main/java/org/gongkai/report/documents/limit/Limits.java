package org.gongkai.report.documents.limit;

import org.gongkai.report.documents.reading.UnreadableDocumentException;

/**
 * How much a document may hold; beyond it the document is refused. A report of six sections needs a thousandth of it.
 */
public final class Limits {

    /** Bytes of a text, a page of HTML or Markdown. */
    public static final int TEXT_BYTES = 16 * 1024 * 1024;

    /** Bytes of any file: scans are large, and shall be told that they are scans. */
    public static final int BYTES = 32 * 1024 * 1024;

    /** Cells of all tables together. */
    public static final int CELLS = 50_000;

    /** Paragraphs and tables. */
    public static final int BLOCKS = 100_000;

    /** Signs of Markdown that may begin or end markup; the parser looks at each of them several times. */
    public static final int MARKS = 200_000;

    /** Elements inside each other. */
    public static final int DEPTH = 400;

    /** Columns that one cell may span; browsers clamp at the same width. */
    public static final int SPAN = 1_000;

    private Limits() {}

    /**
     * Refuses what is too much.
     *
     * @throws UnreadableDocumentException with {@link UnreadableDocumentException.Reason#OVER_LIMIT}
     */
    public static void check(long actual, long limit, LimitKind name) {
        if (actual > limit) {
            throw new UnreadableDocumentException(UnreadableDocumentException.Reason.OVER_LIMIT, name.label(), limit);
        }
    }
}
