package org.gongkai.report.service.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets a request in that shows the token, is not too large, and finds room. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class Admission extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final String STREAM = "/v1/validations:batch";

    private final ServiceProperties properties;
    private final Room room;
    private final HandlerExceptionResolver problems;

    Admission(ServiceProperties properties, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.properties = properties;
        this.room = new Room(properties.maxRequests(), properties.maxRequestsPerClient());
        this.problems = problems;
    }

    /** The page itself, and whether the service is alive, are for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/v1/") && (!path.startsWith("/actuator") || path.startsWith("/actuator/health"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            checkToken(request);
            checkLength(request);
            checkEncoding(request);
            room.enter(request.getRemoteAddr());
        } catch (ServiceException e) {
            problems.resolveException(request, response, null, e);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            room.leave(request.getRemoteAddr());
        }
    }

    private void checkToken(HttpServletRequest request) {
        if (properties.token().isEmpty()) {
            return;
        }
        String shown = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
        // Takes as long for a token that is nearly right as for any other.
        if (!MessageDigest.isEqual(utf8(SCHEME + properties.token().get()), utf8(shown))) {
            throw ServiceProblem.TOKEN.with();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void checkLength(HttpServletRequest request) {
        long most = request.getRequestURI().equals(STREAM)
                ? properties.maxStreamBytes().toBytes()
                : properties.maxBytes().toBytes();
        if (request.getContentLengthLong() > most) {
            throw ServiceProblem.TOO_LARGE.with(most);
        }
    }

    /** What is compressed would be unpacked to any size. */
    private static void checkEncoding(HttpServletRequest request) {
        @Nullable String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
            throw ServiceProblem.COMPRESSED.with(encoding.strip());
        }
    }
}
