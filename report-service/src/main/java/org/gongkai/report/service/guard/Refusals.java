package org.gongkai.report.service.guard;

import java.util.Locale;
import java.util.Objects;
import org.gongkai.report.model.form.term.Label;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What the service refuses as a problem of RFC 9457, in the language of the request. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Refusals {

    private final ServiceProperties properties;

    Refusals(ServiceProperties properties) {
        this.properties = properties;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ServiceException e, Locale locale) {
        return answer(e.detail(locale), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, Locale locale) {
        return answer(
                ServiceProblem.TOO_LARGE.detail(locale, properties.maxBytes().toBytes()), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noParts(MultipartException e, Locale locale) {
        return answer(ServiceProblem.PARTS.detail(locale), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchValue(MethodArgumentTypeMismatchException e, Locale locale) {
        String known = e.getRequiredType() == boolean.class ? "true, false" : "1…";
        return answer(ServiceProblem.PARAMETER.detail(locale, e.getName(), e.getValue(), known), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nothingThere(NoResourceFoundException e, Locale locale) {
        return answer(ServiceProblem.UNKNOWN.detail(locale, e.getResourcePath(), "openapi.json"), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> otherMethod(HttpRequestMethodNotSupportedException e, Locale locale) {
        String known = String.join(", ", Objects.requireNonNullElse(e.getSupportedMethods(), new String[0]));
        ResponseEntity<ProblemDetail> refused =
                answer(ServiceProblem.METHOD.detail(locale, e.getMethod(), known), locale);
        return ResponseEntity.status(refused.getStatusCode())
                .headers(refused.getHeaders())
                .header(HttpHeaders.ALLOW, known)
                .body(refused.getBody());
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, Locale locale) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Label.of("zh", "en").text(locale));
        switch (problem.getStatus()) {
            case 401 -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 429, 503 -> response.header(HttpHeaders.RETRY_AFTER, "1");
            default -> {}
        }
        return response.body(problem);
    }
}
