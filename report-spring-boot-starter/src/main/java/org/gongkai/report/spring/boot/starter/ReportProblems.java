package org.gongkai.report.spring.boot.starter;

import java.util.Locale;
import org.gongkai.report.model.message.GongkaiException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What this library refuses as a problem of RFC 9457, in the language of the request: 400 where one of our formats is
 * malformed, 413 where a limit is exceeded, 422 where a document holds no report that can be read. It is found behind
 * other exceptions, too, such as Spring's for a body that cannot be read. A handler of the controller itself goes
 * first.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class ReportProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(GongkaiException refused, Locale locale) {
        ProblemDetail problem = Problem.of(refused).detail(refused, locale);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Problem.language(locale))
                .body(problem);
    }
}
