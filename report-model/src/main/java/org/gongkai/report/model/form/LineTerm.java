package org.gongkai.report.model.form;

import java.util.List;

/** What a line of the form is about. */
public sealed interface LineTerm extends Term
        permits ProactiveItem,
                ApplicationLine,
                Outcome,
                RefusalReason,
                UnavailableReason,
                NonProcessingReason,
                OtherHandling,
                RemedyRoute {

    /** The articles of the Regulations that the line rests on; empty where it rests on none. */
    List<Article> basis();
}
