package org.gongkai.report.documents.layout;

import org.gongkai.report.documents.message.Messages;
import org.gongkai.report.model.DisclosureReport;

/** The title of a page. */
final class OfficialTitle {

    private OfficialTitle() {}

    /** The report's title, or the one that the form prescribes. */
    static String of(DisclosureReport report) {
        return report.title().orElseGet(() -> of(report.agency().name(), report.year()));
    }

    /** The title that the form prescribes. */
    static String of(String agency, int year) {
        return Messages.label("layout.title").zh().replace("{0}", agency).replace("{1}", Integer.toString(year));
    }
}
