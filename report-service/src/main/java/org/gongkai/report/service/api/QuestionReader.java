package org.gongkai.report.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.service.answer.Question;
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

    Question read(HttpServletRequest request) throws IOException {
        return request instanceof MultipartHttpServletRequest parts ? parts(parts) : body(request);
    }

    private Question body(HttpServletRequest request) throws IOException {
        byte[] bytes = body.read(request.getInputStream());
        String name = name(request);
        return question(bytes, name, Optional.empty(), List.of(), Optional.empty());
    }

    private static String name(HttpServletRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        @Nullable
        String name = header == null ? null : ContentDisposition.parse(header).getFilename();
        return name == null ? "" : name;
    }

    private static Question parts(MultipartHttpServletRequest request) throws IOException {
        @Nullable MultipartFile file = request.getFile(REPORT);
        if (file == null) {
            throw ServiceProblem.EMPTY.with(REPORT);
        }
        @Nullable MultipartFile profile = request.getFile("profile");
        List<DisclosureReport> children = new ArrayList<>();
        for (MultipartFile child : request.getFiles("children")) {
            children.add(report(child));
        }
        @Nullable MultipartFile previous = request.getFile("previous");
        return question(
                file.getBytes(),
                name(file),
                previous == null ? Optional.empty() : Optional.of(report(previous)),
                children,
                profile == null ? Optional.empty() : Optional.of(profile.getBytes()));
    }

    private static DisclosureReport report(MultipartFile file) throws IOException {
        return ReportInput.read(file.getBytes(), name(file)).report();
    }

    private static String name(MultipartFile file) {
        return String.valueOf(file.getOriginalFilename());
    }

    private static Question question(
            byte[] bytes,
            String name,
            Optional<DisclosureReport> previous,
            List<DisclosureReport> children,
            Optional<byte[]> profile) {
        if (bytes.length == 0) {
            throw ServiceProblem.EMPTY.with(REPORT);
        }
        return new Question(
                bytes, name.isEmpty() ? REPORT : name, ReportInput.read(bytes, name), previous, children, profile);
    }
}
