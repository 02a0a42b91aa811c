package org.gongkai.report.documents.format;

import org.gongkai.report.documents.message.Messages;
import org.gongkai.report.model.form.term.Label;

/** What a limit counts, in the words of messages. */
public enum LimitKind {
    BYTES,
    CELLS,
    BLOCKS,
    DEPTH,
    STYLES;

    Label label() {
        return Messages.label("limit." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
