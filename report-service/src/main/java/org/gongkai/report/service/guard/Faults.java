package org.gongkai.report.service.guard;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What nobody foresaw: never a verdict, and in the log only where it happened, for a message may quote a report. */
@Component
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    Faults() {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(RuntimeException e, Locale locale) {
        return Refusals.answer(ServiceProblem.INTERNAL.detail(locale, log(e)), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(Error e, Locale locale) {
        return Refusals.answer(ServiceProblem.INTERNAL.detail(locale, log(e)), locale);
    }

    /** Puts a fault into the log; what is returned names it there. */
    public String log(Throwable fault) {
        String reference = UUID.randomUUID().toString();
        StackTraceElement[] trace = fault.getStackTrace();
        LOG.error("{} {} at {}", reference, fault.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return reference;
    }
}
