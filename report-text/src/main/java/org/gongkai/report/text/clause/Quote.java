package org.gongkai.report.text.clause;

/** The words that state something. */
public final class Quote {

    private static final int MOST_BEFORE = 60;
    private static final int MOST = 120;

    private Quote() {}

    /** The clause around a token, or its middle where it is long. */
    public static String of(String text, Clause clause, int at) {
        int end = Math.min(clause.get(clause.size() - 1).end(), text.length());
        int from = Math.max(clause.get(0).start(), clause.get(at).end() - MOST_BEFORE);
        return text.substring(from, Math.min(end, from + MOST));
    }
}
