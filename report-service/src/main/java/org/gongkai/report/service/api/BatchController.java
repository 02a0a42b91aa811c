package org.gongkai.report.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.input.InputItem;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.io.result.FailedInput;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.service.answer.Answers;
import org.gongkai.report.service.guard.Faults;
import org.gongkai.report.service.guard.LimitedStream;
import org.gongkai.report.service.guard.ServiceException;
import org.gongkai.report.service.guard.ServiceProblem;
import org.gongkai.report.service.guard.ServiceProperties;
import org.gongkai.report.service.guard.WorkTime;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks a stream of reports: a line comes out for each that went in, in order, while the rest is still on its way. */
@Tag(name = "validation", description = "Checking")
@RestController
final class BatchController {

    /** The name makes the input a stream, also where its first line is broken. */
    private static final String NAME = "reports.ndjson";

    private final Answers answers;
    private final Faults faults;
    private final WorkTime work;
    private final long most;

    BatchController(Answers answers, Faults faults, WorkTime work, ServiceProperties properties) {
        this.answers = answers;
        this.faults = faults;
        this.work = work;
        this.most = properties.maxStreamBytes().toBytes();
    }

    @RequestBody(
            required = true,
            description = "Reports in our JSON, one a line",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")))
    @Operation(
            operationId = "validateBatch",
            summary = "Checks a stream of reports, a line of the answer for each, in order")
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")))
    @PostMapping("/v1/validations:batch")
    void validate(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream out = response.getOutputStream();
        InputStream body = new LimitedStream(request.getInputStream(), most, out);
        try (Stream<InputItem> items = ReportInput.readAll(body, NAME)) {
            for (Iterator<InputItem> each = items.iterator(); each.hasNext(); ) {
                out.write((line(each.next()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (UncheckedIOException e) {
            // The client is gone, or sends too much: the answer breaks off, and nobody takes it for whole.
            throw e.getCause();
        }
        out.flush();
    }

    private String line(InputItem item) throws IOException {
        String name = NAME + ":" + item.position();
        if (item instanceof InputItem.Failure failure) {
            return ResultJson.write(new FailedInput(name, failure.error().messages()));
        }
        try {
            return work.within(() -> ResultJson.write(answers.check(((InputItem.Report) item).input(), name)));
        } catch (ServiceException e) {
            return ResultJson.write(new FailedInput(name, e.messages(), Optional.of(faults.log(e))));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return ResultJson.write(fault(name, faults.log(e)));
        }
    }

    /** A report on which the service fails has no verdict; the others are checked. */
    private static FailedInput fault(String name, String reference) {
        return new FailedInput(name, ServiceProblem.INTERNAL.message(reference).messages(), Optional.of(reference));
    }
}
