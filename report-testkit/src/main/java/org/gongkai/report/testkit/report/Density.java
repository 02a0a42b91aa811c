package org.gongkai.report.testkit.report;

/** How many of the cells that nothing determines are filled. */
public enum Density {
    /** From none to many. */
    ANY(0, 60),
    /** At most six. */
    SPARSE(0, 6),
    /** Many, some of them twice. */
    DENSE(90, 200);

    private final int least;
    private final int most;

    Density(int least, int most) {
        this.least = least;
        this.most = most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }
}
