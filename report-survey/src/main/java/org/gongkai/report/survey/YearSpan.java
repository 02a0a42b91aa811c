package org.gongkai.report.survey;

import java.util.stream.IntStream;

/** The years from the first to the last that some report is for. */
final class YearSpan {

    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    void add(SurveyedReport report) {
        if (report.agency().isNamed()) {
            first = Math.min(first, report.year());
            last = Math.max(last, report.year());
        }
    }

    /** All of them. */
    IntStream all() {
        return from(first);
    }

    /** Those from a year on. */
    IntStream from(int year) {
        return last < year ? IntStream.empty() : IntStream.rangeClosed(year, last);
    }
}
