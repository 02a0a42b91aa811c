package org.gongkai.report.documents.layout;

import org.gongkai.report.documents.message.Messages;
import org.gongkai.report.model.DisclosureReport;

/** The title of a page. */
final class OfficialTitle {

    private OfficialTitle() {}

    /** The report's title, or the one that the form prescribes. */
    static String of(DisclosureReport report) {
        return report.title()
                .orElseGet(() -> Messages.label("layout.title")
                        .zh()
                        .replace("{0}", report.agency().name())
                        .replace("{1}", Integer.toString(report.year())));
    }
}
