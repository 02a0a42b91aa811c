package org.gongkai.report.documents;

import org.gongkai.report.model.form.Label;

/** What a limit counts, in the words of messages. */
enum LimitName {
    BYTES,
    CELLS,
    BLOCKS,
    DEPTH;

    Label label() {
        return Messages.label("limit." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
