package org.gongkai.report.survey.output;

import java.util.Locale;

/** Where the page of each body is: numbered in their order, for a name may hold what a file's name may not. */
final class BodyLinks {

    static final String DIRECTORY = "bodies";

    private int count;

    /** The page of the next body, as the index links to it. */
    String next() {
        count++;
        return String.format(Locale.ROOT, "%s/%06d.html", DIRECTORY, count);
    }
}
