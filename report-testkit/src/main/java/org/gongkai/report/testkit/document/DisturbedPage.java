package org.gongkai.report.testkit.document;

import java.util.List;

/**
 * A page on which something stands that a hasty reader takes for the report's figures.
 *
 * @param page the page, with the report that it shows
 * @param disturbances what happened to it
 * @since 0.1.0
 */
public record DisturbedPage(PublishedPage page, List<Disturbance> disturbances) {

    /** Copies the disturbances. */
    public DisturbedPage {
        disturbances = List.copyOf(disturbances);
    }

    /** The page and its disturbances in short. */
    @Override
    public String toString() {
        return page + " " + disturbances;
    }
}
