package org.gongkai.report.service.guard;

import java.util.Locale;
import org.gongkai.report.model.form.term.Label;
import org.springframework.http.ProblemDetail;

/** A request that the service refuses. */
public final class ServiceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ServiceProblem problem;
    private final transient Object[] arguments;

    ServiceException(ServiceProblem problem, Object... arguments) {
        super(problem.name());
        this.problem = problem;
        this.arguments = arguments.clone();
    }

    /** What is said in words. */
    public Label messages() {
        return problem.message(arguments).messages();
    }

    /** The problem, in a language. */
    ProblemDetail detail(Locale locale) {
        return problem.detail(locale, arguments);
    }
}
