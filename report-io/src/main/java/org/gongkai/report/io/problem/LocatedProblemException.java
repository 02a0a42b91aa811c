package org.gongkai.report.io.problem;

import java.util.Locale;
import org.gongkai.report.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Ends the reading or writing of a document. Between the rooms of this module only: the front door gives users an
 * exception of its own.
 */
public final class LocatedProblemException extends RuntimeException {

    private final transient LocatedProblem located;

    /** A problem with its place, and what made it known. */
    public LocatedProblemException(Message problem, String path, TextPosition position, @Nullable Throwable cause) {
        super(null, cause);
        this.located = new LocatedProblem(problem, path, position);
    }

    /** A problem with its place. */
    public LocatedProblemException(Message problem, String path, TextPosition position) {
        this(problem, path, position, null);
    }

    /** The problem. */
    public LocatedProblem located() {
        return located;
    }

    /** The message in English. */
    @Override
    public String getMessage() {
        return located.message(Locale.ENGLISH);
    }
}
