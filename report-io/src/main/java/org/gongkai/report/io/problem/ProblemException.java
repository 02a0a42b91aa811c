package org.gongkai.report.io.problem;

import org.gongkai.report.model.message.Message;

/** A problem on its way from where it was noticed to where its place is known. */
public final class ProblemException extends RuntimeException {

    private final transient Message problem;

    public ProblemException(Message problem) {
        super(null, null, false, false);
        this.problem = problem;
    }

    public Message problem() {
        return problem;
    }
}
