package org.gongkai.report.text.sentence;

import java.util.List;

/**
 * Which cells a number counts.
 *
 * @param topic what it is about
 * @param alternatives what it may be the sum of
 */
record Counted(Topic topic, List<List<CellTerms>> alternatives) {

    static Counted of(Topic topic, List<CellTerms> places) {
        return new Counted(topic, List.of(places));
    }
}
