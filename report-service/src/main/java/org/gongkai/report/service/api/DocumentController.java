package org.gongkai.report.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.input.OutputFormat;
import org.gongkai.report.io.ReportDigest;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.result.RepairJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.locate.Localisation;
import org.gongkai.report.rules.locate.Repair;
import org.gongkai.report.service.answer.Answers;
import org.gongkai.report.service.answer.Question;
import org.gongkai.report.service.answer.ReportView;
import org.gongkai.report.service.guard.ServiceProblem;
import org.gongkai.report.service.guard.WorkTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Makes other documents of one: another format, a repaired report, the original with comments, all that a page shows.
 */
@Tag(name = "documents", description = "Converting, repairing and annotating")
@RestController
final class DocumentController {

    private static final String INCOMPLETE = "Gongkai-Incomplete";

    private final QuestionReader reader;
    private final Answers answers;
    private final WorkTime work;

    DocumentController(QuestionReader reader, Answers answers, WorkTime work) {
        this.reader = reader;
        this.answers = answers;
        this.work = work;
    }

    /** The report in another format. Where something was not understood a header says so; it is refused if strict. */
    @TakesReport
    @Operation(operationId = "convert", summary = "Writes a report in another format")
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @PostMapping("/v1/conversions")
    ResponseEntity<byte[]> convert(
            HttpServletRequest request,
            @Parameter(description = "json, xml, ndjson, csv, html, md or docx") @RequestParam(defaultValue = "json")
                    String to,
            @RequestParam(defaultValue = "false") boolean strict)
            throws IOException {
        OutputFormat format = Parameters.format(to);
        Question question = question(request);
        if (strict && question.input().isIncomplete()) {
            throw ServiceProblem.INCOMPLETE.with();
        }
        return written(question.report(), format, question.input().isIncomplete());
    }

    private static ResponseEntity<byte[]> written(DisclosureReport report, OutputFormat format, boolean incomplete) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(format.mediaType()))
                    .eTag(ReportDigest.of(report))
                    .header(INCOMPLETE, String.valueOf(incomplete))
                    .body(format.write(report));
        } catch (ReportFormatException e) {
            throw ServiceProblem.UNWRITABLE.with(e);
        }
    }

    /** What wrong figures should be; or, where the rank of a proposal is given, the report with it. */
    @TakesReport
    @Operation(
            operationId = "repair",
            summary = "Says what wrong figures should be, or writes the report with a proposal")
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(type = "object")),
                @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary"))
            })
    @PostMapping("/v1/repairs")
    ResponseEntity<byte[]> repair(
            HttpServletRequest request,
            @Parameter(description = "The rank of the proposal that is to be applied")
                    @RequestParam(required = false)
                    @Nullable
                    Integer apply,
            @Parameter(description = "json, xml, ndjson, csv, html, md or docx") @RequestParam(defaultValue = "json")
                    String to)
            throws IOException {
        OutputFormat format = Parameters.format(to);
        Question question = question(request);
        Localisation found = work.within(() -> answers.locate(question));
        if (apply == null) {
            return json(RepairJson.write(found, question.report().edition().form()));
        }
        Optional<Repair> repair =
                found.proposals().stream().filter(each -> each.rank() == apply).findFirst();
        return written(
                repair.orElseThrow(() -> ServiceProblem.PARAMETER.with(
                                "apply", apply, "1…" + found.proposals().size()))
                        .applyTo(question.report()),
                format,
                question.input().isIncomplete());
    }

    private static ResponseEntity<byte[]> json(String text) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The document of Word or Excel as it came, with what was found as comments in the language of the request. */
    @TakesReport
    @Operation(operationId = "annotate", summary = "The document of Word or Excel with what was found as comments")
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @PostMapping("/v1/annotations")
    ResponseEntity<byte[]> annotate(HttpServletRequest request, Locale locale) throws IOException {
        Question question = question(request);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(question.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(work.within(() -> answers.annotate(question, locale)));
    }

    /** All that a page shows of a report, after some cells were set, each as {@code set=T3.1:A=42}. */
    @TakesReport
    @Operation(operationId = "view", summary = "All that a page shows of a report")
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "set",
            description = "A cell to be set before: T3.1:A=42",
            array = @ArraySchema(schema = @Schema(type = "string")))
    @PostMapping("/v1/views")
    ReportView view(HttpServletRequest request) throws IOException {
        Question came = question(request);
        // Not by Spring, which would part a figure at its comma.
        String @Nullable [] set = request.getParameterValues("set");
        Question question = set == null ? came : came.with(Parameters.set(came.report(), List.of(set)));
        return work.within(() -> ReportView.of(answers.check(question), answers.locate(question)));
    }

    private Question question(HttpServletRequest request) throws IOException {
        Sent sent = reader.take(request);
        return work.within(sent::question);
    }
}
