package org.gongkai.report.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.service.answer.Answers;
import org.gongkai.report.service.answer.ResultFormat;
import org.gongkai.report.service.guard.WorkTime;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks one report. */
@Tag(name = "validation", description = "Checking")
@RestController
final class ValidationController {

    private final QuestionReader reader;
    private final Answers answers;
    private final WorkTime work;

    ValidationController(QuestionReader reader, Answers answers, WorkTime work) {
        this.reader = reader;
        this.answers = answers;
        this.work = work;
    }

    /** The result in the format that the client takes; its tag is the report's digest. */
    @TakesReport
    @Operation(operationId = "validate", summary = "Checks a report")
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(type = "object")),
                @Content(mediaType = "application/sarif+json", schema = @Schema(type = "object")),
                @Content(mediaType = "application/xml", schema = @Schema(type = "string")),
                @Content(mediaType = "text/html", schema = @Schema(type = "string")),
                @Content(mediaType = "application/vnd.gongkai.receipt+json", schema = @Schema(type = "object"))
            })
    @PostMapping("/v1/validations")
    ResponseEntity<byte[]> validate(HttpServletRequest request) throws IOException {
        // Not as a parameter: Spring works out its default anew for each request, which shows in a profile.
        String accept = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        ResultFormat format = Accepted.format(accept.isEmpty() ? MediaType.ALL_VALUE : accept);
        Sent sent = reader.take(request);
        return work.within(() -> answer(answers.check(sent.question()), format));
    }

    private ResponseEntity<byte[]> answer(CheckedReport checked, ResultFormat format) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .eTag(checked.digest().orElse(""))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(format.write(checked, answers.rules()));
    }
}
