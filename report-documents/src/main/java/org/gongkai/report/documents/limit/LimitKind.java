package org.gongkai.report.documents.limit;

import java.util.Locale;
import org.gongkai.report.documents.message.Messages;
import org.gongkai.report.model.form.term.Label;

/** What a limit counts, in the words of messages. */
public enum LimitKind {
    BYTES,
    CELLS,
    BLOCKS,
    DEPTH,
    STYLES,
    /** Files inside a file. */
    ENTRIES,
    /** Bytes that a compressed file, or a part of it, holds. */
    INFLATED,
    /** How many times smaller than its content a compressed part is. */
    RATIO,
    ROWS,
    STRINGS,
    /** Signs that begin or end markup. */
    MARKS,
    PAGES,
    /** What a page draws: signs of text, lines, orders to draw. */
    DRAWN;

    public Label label() {
        return Messages.label("limit." + name().toLowerCase(Locale.ROOT));
    }
}
