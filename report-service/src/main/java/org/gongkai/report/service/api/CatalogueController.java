package org.gongkai.report.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.report.io.FormJson;
import org.gongkai.report.io.ReportSchemas;
import org.gongkai.report.io.RuleJson;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.service.guard.ServiceProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What reports are written and checked by: the form, the rules, the schemas. */
@Tag(name = "catalogue", description = "What reports are written and checked by")
@RestController
final class CatalogueController {

    private final RuleCatalogue rules;

    CatalogueController(ReportValidator validator) {
        this.rules = validator.catalogue();
    }

    /** The national form of one edition, or of all. */
    @Operation(operationId = "form", summary = "The national form")
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = "application/json", array = @ArraySchema(schema = @Schema(type = "object"))))
    @GetMapping(path = "/v1/form", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] form(@RequestParam(required = false) @Nullable String edition) {
        List<Form> forms = edition == null
                ? Arrays.stream(Edition.values()).map(Edition::form).toList()
                : List.of(Parameters.edition(edition).form());
        return utf8(FormJson.write(forms));
    }

    /** All rules. */
    @Operation(operationId = "rules", summary = "All rules")
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = "application/json", array = @ArraySchema(schema = @Schema(type = "object"))))
    @GetMapping(path = "/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] rules() {
        return utf8(RuleJson.write(rules));
    }

    /** One rule. */
    @Operation(operationId = "rule", summary = "One rule")
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    @ApiResponse(
            responseCode = "404",
            description = "There is none of that name",
            content = @Content(mediaType = TakesReport.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @GetMapping(path = "/v1/rules/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] rule(@PathVariable String id) {
        return utf8(RuleJson.write(rules.find(id.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> ServiceProblem.UNKNOWN.with(
                        id, rules.rules().stream().map(Rule::id).collect(Collectors.joining(", "))))));
    }

    /** A schema of the exchange formats: {@code json-schema}, {@code record}, {@code xsd}, {@code schematron}. */
    @Operation(operationId = "schema", summary = "A schema: json-schema, record, xsd or schematron")
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = {
                @Content(mediaType = "application/schema+json", schema = @Schema(type = "object")),
                @Content(mediaType = "application/xml", schema = @Schema(type = "string"))
            })
    @ApiResponse(
            responseCode = "404",
            description = "There is none of that name",
            content = @Content(mediaType = TakesReport.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @GetMapping("/v1/schemas/{name}")
    ResponseEntity<byte[]> schema(@PathVariable String name, @RequestParam(required = false) @Nullable String edition) {
        Edition of = edition == null ? Edition.newest() : Parameters.edition(edition);
        return switch (name) {
            case "json-schema" ->
                answer(
                        edition == null ? ReportSchemas.jsonSchema() : ReportSchemas.jsonSchema(of),
                        "application/schema+json");
            case "record" -> answer(ReportSchemas.recordSchema(), "application/schema+json");
            case "xsd" -> answer(ReportSchemas.xsd(of), MediaType.APPLICATION_XML_VALUE);
            case "schematron" -> answer(ReportSchemas.schematron(), MediaType.APPLICATION_XML_VALUE);
            default -> throw ServiceProblem.UNKNOWN.with(name, "json-schema, record, xsd, schematron");
        };
    }

    private static ResponseEntity<byte[]> answer(String text, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .body(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
