package org.gongkai.report.spring.boot.starter;

import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.GongkaiException;
import org.gongkai.report.model.message.MessageBundle;
import org.springframework.http.ProblemDetail;

/** The kinds of problems that a client may have caused. */
enum Problem {
    /** A body in one of our formats is malformed. */
    MALFORMED("malformed", 400),
    /** A body has more than a reader takes. */
    TOO_LARGE("too-large", 413),
    /** A body is well formed and holds no report that can be read. */
    NO_REPORT("no-report", 422),
    /** Something else that this library refuses: an edition, a profile. */
    REFUSED("refused", 400);

    private static final MessageBundle TITLES =
            MessageBundle.of(locale -> ResourceBundle.getBundle(Problem.class.getPackageName() + ".Problems", locale));

    private final String code;
    private final int status;

    Problem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    static Problem of(GongkaiException refused) {
        if (refused instanceof ReportFormatException format) {
            return format.code().startsWith("limit.") ? TOO_LARGE : MALFORMED;
        }
        if (refused instanceof UnreadableDocumentException document) {
            return document.reason() == UnreadableDocumentException.Reason.OVER_LIMIT ? TOO_LARGE : NO_REPORT;
        }
        return REFUSED;
    }

    /** Which of our two languages a locale gets. */
    static String language(Locale locale) {
        return Label.of("zh", "en").text(locale);
    }

    /** The problem as a client sees it, with the place where one is known. */
    ProblemDetail detail(GongkaiException refused, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:gongkai:problem:" + code));
        problem.setTitle(TITLES.message("problem." + code).message(locale));
        problem.setDetail(refused.message(locale));
        if (refused instanceof ReportFormatException format) {
            problem.setProperty("code", format.code());
            problem.setProperty("path", format.path());
            format.line().ifPresent(line -> problem.setProperty("line", line));
            format.column().ifPresent(column -> problem.setProperty("column", column));
        } else if (refused instanceof UnreadableDocumentException document) {
            problem.setProperty("code", document.reason().code());
        }
        return problem;
    }
}
