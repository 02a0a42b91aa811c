package org.gongkai.report.io;

/** A problem on its way from where it was noticed to where its place is known. */
final class Refusal extends RuntimeException {

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(null, null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
