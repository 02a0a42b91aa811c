package org.gongkai.report.survey.output;

/** Numbers to one decimal; a page has hundreds of them, and a formatter takes as long as all else on it. */
final class Tenths {

    private static final int TEN = 10;

    private Tenths() {}

    static String of(double value) {
        long tenths = Math.round(value * TEN);
        long size = Math.abs(tenths);
        return (tenths < 0 ? "-" : "") + size / TEN + '.' + size % TEN;
    }
}
