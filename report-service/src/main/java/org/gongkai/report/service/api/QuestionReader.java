package org.gongkai.report.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.service.guard.LimitedBody;
import org.gongkai.report.service.guard.ServiceProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Reads what a request holds: a document as the body, or several in parts. What the bytes are decides, not their type.
 */
@Component
final class QuestionReader {

    private static final String REPORT = "report";

    private final LimitedBody body;

    QuestionReader(LimitedBody body) {
        this.body = body;
    }

    /** Takes the bytes; they are read later, for the request may be answered before that ends. */
    Sent take(HttpServletRequest request) throws IOException {
        Sent sent = request instanceof MultipartHttpServletRequest parts ? parts(parts) : body(request);
        if (sent.report().bytes().length == 0) {
            throw ServiceProblem.EMPTY.with(REPORT);
        }
        return sent;
    }

    private Sent body(HttpServletRequest request) throws IOException {
        byte[] bytes = body.read(request.getInputStream());
        return new Sent(named(bytes, name(request)), Optional.empty(), List.of(), Optional.empty());
    }

    private static Sent.File named(byte[] bytes, String name) {
        return new Sent.File(bytes, name.isEmpty() ? REPORT : name);
    }

    private static String name(HttpServletRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        @Nullable
        String name = header == null ? null : ContentDisposition.parse(header).getFilename();
        return name == null ? "" : name;
    }

    private static Sent parts(MultipartHttpServletRequest request) throws IOException {
        @Nullable MultipartFile file = request.getFile(REPORT);
        if (file == null) {
            throw ServiceProblem.EMPTY.with(REPORT);
        }
        List<Sent.File> children = new ArrayList<>();
        for (MultipartFile child : request.getFiles("children")) {
            children.add(file(child));
        }
        @Nullable MultipartFile previous = request.getFile("previous");
        @Nullable MultipartFile profile = request.getFile("profile");
        return new Sent(
                named(file.getBytes(), name(file)),
                previous == null ? Optional.empty() : Optional.of(file(previous)),
                children,
                profile == null ? Optional.empty() : Optional.of(profile.getBytes()));
    }

    private static Sent.File file(MultipartFile file) throws IOException {
        return new Sent.File(file.getBytes(), name(file));
    }

    private static String name(MultipartFile file) {
        return String.valueOf(file.getOriginalFilename());
    }
}
