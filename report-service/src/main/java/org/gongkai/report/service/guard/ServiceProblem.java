package org.gongkai.report.service.guard;

import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.message.MessageBundle;
import org.springframework.http.ProblemDetail;

/** What the service itself refuses; of reports and documents the library speaks. */
public enum ServiceProblem {
    /** No report came. */
    EMPTY("empty", 400),
    /** A parameter has a value that is none of those known. */
    PARAMETER("parameter", 400),
    /** The parts of a form cannot be told apart. */
    PARTS("parts", 400),
    /** No token, or another one. */
    TOKEN("token", 401),
    /** There is nothing of that name. */
    UNKNOWN("unknown", 404),
    /** An address takes other methods. */
    METHOD("method", 405),
    /** None of the formats that the client takes is written. */
    NOT_ACCEPTABLE("not-acceptable", 406),
    /** The client sends too slowly. */
    SLOW("slow", 408),
    /** The request has too many bytes. */
    TOO_LARGE("too-large", 413),
    /** The request is compressed. */
    COMPRESSED("compressed", 415),
    /** A report cannot be written in a format, or a document takes no comments. */
    UNWRITABLE("unwritable", 422),
    /** Something in the document was not understood, and the client takes no less than all. */
    INCOMPLETE("incomplete", 422),
    /** The client has too many requests open. */
    TOO_MANY("too-many", 429),
    /** The service is at fault. */
    INTERNAL("internal", 500),
    /** What was asked for takes too long to work out. */
    TOO_LONG("too-long", 503),
    /** All clients together have too many requests open. */
    BUSY("busy", 503);

    private static final MessageBundle TEXTS = MessageBundle.of(
            locale -> ResourceBundle.getBundle(ServiceProblem.class.getPackageName() + ".Problems", locale));

    private final String code;
    private final int status;

    ServiceProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** The problem as an exception, with what its text names. */
    public ServiceException with(Object... arguments) {
        return new ServiceException(this, arguments);
    }

    /** The status of HTTP. */
    int status() {
        return status;
    }

    /** What is said in words. */
    public Message message(Object... arguments) {
        return TEXTS.message(code, arguments);
    }

    /** The problem as RFC 9457 has it. */
    ProblemDetail detail(Locale locale, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:gongkai:problem:" + code));
        problem.setTitle(TEXTS.message(code + ".title").message(locale));
        problem.setDetail(message(arguments).message(locale));
        return problem;
    }
}
