package org.gongkai.report.testkit.document;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;

/**
 * A report as a body might publish it.
 *
 * @param report the report that the page shows
 * @param format how the page is written
 * @param noises what happened to its tables
 * @param text the page
 * @since 0.1.0
 */
public record PublishedPage(DisclosureReport report, PageFormat format, List<LayoutNoise> noises, String text) {

    /** Copies the noises. */
    public PublishedPage {
        noises = List.copyOf(noises);
    }

    /** The format and the noises in short. */
    @Override
    public String toString() {
        return format + " " + noises;
    }
}
