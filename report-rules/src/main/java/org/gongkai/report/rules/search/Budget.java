package org.gongkai.report.rules.search;

/** How much a search may do before it gives up. */
final class Budget {

    private long steps;

    Budget(long steps) {
        this.steps = steps;
    }

    /** Takes a step; whether there was one left. */
    boolean step() {
        return steps-- > 0;
    }

    boolean isSpent() {
        return steps < 0;
    }
}
