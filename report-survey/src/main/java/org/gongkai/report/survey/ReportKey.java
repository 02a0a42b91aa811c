package org.gongkai.report.survey;

import java.util.Comparator;

/**
 * Where a report stands among all.
 *
 * @param body the body's latest name; empty where it is not known
 * @param year the year reported on
 * @param source the input that it was read from
 */
record ReportKey(String body, int year, String source) implements Comparable<ReportKey> {

    private static final Comparator<ReportKey> ORDER = Comparator.comparing(ReportKey::body)
            .thenComparingInt(ReportKey::year)
            .thenComparing(ReportKey::source);

    @Override
    public int compareTo(ReportKey other) {
        return ORDER.compare(this, other);
    }
}
