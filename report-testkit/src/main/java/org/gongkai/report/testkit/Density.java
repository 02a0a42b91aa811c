package org.gongkai.report.testkit;

/** How many of the cells that nothing determines are filled. */
enum Density {
    ANY(0, 60),
    SPARSE(0, 6),
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
