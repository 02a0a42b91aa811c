package org.gongkai.report.text.sentence;

import java.util.List;

/**
 * What a sentence says of all there were: 均已办结, 均获维持, 全部予以公开.
 *
 * @param topic what it is about
 * @param none the cells that must be zero, if it is so
 * @param quote the words that state it
 */
public record StatedAll(Topic topic, List<CellTerms> none, String quote) {

    /** Copies the list. */
    public StatedAll {
        none = List.copyOf(none);
    }
}
