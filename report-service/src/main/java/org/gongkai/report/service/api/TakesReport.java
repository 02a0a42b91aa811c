package org.gongkai.report.service.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.springframework.http.ProblemDetail;

/** Says of an address, in its description, that it takes a report in whatever it comes, and how it refuses. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        description = "A report as our JSON or XML, or any document that holds one (DOCX, XLSX, PDF, OFD, HTML, text). "
                + "The content decides, not the media type.",
        content = {
            @Content(mediaType = "application/json", schema = @Schema(type = "object")),
            @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = "multipart/form-data", schema = @Schema(implementation = TakesReport.Parts.class))
        })
@ApiResponse(
        responseCode = "400",
        description = TakesReport.BAD,
        content = @Content(mediaType = TakesReport.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "401",
        description = TakesReport.TOKEN,
        content = @Content(mediaType = TakesReport.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "413",
        description = TakesReport.LARGE,
        content = @Content(mediaType = TakesReport.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "415",
        description = TakesReport.COMPRESSED,
        content = @Content(mediaType = TakesReport.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "422",
        description = TakesReport.NONE,
        content = @Content(mediaType = TakesReport.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "429",
        description = TakesReport.MANY,
        content = @Content(mediaType = TakesReport.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "503",
        description = TakesReport.BUSY,
        content = @Content(mediaType = TakesReport.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
@interface TakesReport {

    /** Of RFC 9457. */
    String PROBLEM = "application/problem+json";

    /** Why 400. */
    String BAD = "A parameter, the JSON or the XML is wrong";

    /** Why 401. */
    String TOKEN = "The service asks for a token";

    /** Why 413. */
    String LARGE = "More bytes, or more in a document, than is taken";

    /** Why 415. */
    String COMPRESSED = "The body is compressed";

    /** Why 422. */
    String NONE = "The document holds no report that can be read";

    /** Why 429. */
    String MANY = "The client has too many requests open; see Retry-After";

    /** Why 503. */
    String BUSY = "All clients together have too many requests open; see Retry-After";

    /**
     * The parts of a request.
     *
     * @param report the report
     * @param previous last year's report
     * @param children the reports of the bodies below
     * @param profile a profile, in YAML or JSON
     */
    record Parts(
            @Schema(type = "string", format = "binary", requiredMode = Schema.RequiredMode.REQUIRED)
            byte[] report,

            @Schema(type = "string", format = "binary") byte[] previous,
            List<byte[]> children,
            @Schema(type = "string", format = "binary") byte[] profile) {}
}
