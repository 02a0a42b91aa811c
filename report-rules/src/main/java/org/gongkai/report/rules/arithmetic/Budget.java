package org.gongkai.report.rules.arithmetic;

/** How much a search may do before it gives up. */
final class Budget {

    private long steps;

    Budget(long steps) {
        this.steps = steps;
    }

    /** Takes some steps; whether there was one left. */
    boolean take(int taken) {
        boolean left = steps > 0;
        steps -= taken;
        return left;
    }

    boolean isSpent() {
        return steps < 0;
    }
}
