package org.gongkai.report.io.problem;

/** A problem on its way from where it was noticed to where its place is known. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(null, null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
