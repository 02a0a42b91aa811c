package org.gongkai.report.model.form.term;

import java.util.List;

/**
 * What a line of the form is about.
 *
 * @since 0.1.0
 */
public sealed interface LineTerm extends Term
        permits ProactiveItem,
                ApplicationLine,
                Outcome,
                RefusalReason,
                UnavailableReason,
                NonProcessingReason,
                OtherHandling,
                RemedyRoute,
                DeclaredLine {

    /** The articles of the Regulations that the line rests on; empty where it rests on none. */
    default List<Article> basis() {
        return entry().basis();
    }

    /** The label in a word or two for messages, such as 新收; the official label where that is short enough. */
    default Label brief() {
        return entry().brief();
    }
}
