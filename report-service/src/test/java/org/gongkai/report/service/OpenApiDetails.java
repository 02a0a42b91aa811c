package org.gongkai.report.service;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.report.io.ReportSchemas;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description has besides the addresses: the record as the SDK's own schema has it, the token, an example. */
@TestConfiguration(proxyBeanMethods = false)
class OpenApiDetails {

    private static final String JSON = "application/json";
    private static final String REFERENCE = "#/components/schemas/";
    private static final Path EXAMPLE =
            Path.of(System.getProperty("gongkai.root", ".."), "examples/reports/city-2024.json");

    @Bean
    OpenApiCustomizer details() {
        return api -> {
            addRecord(api);
            allowToken(api);
            api.getComponents().addExamples("report", new Example().value(report()));
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(OpenApiDetails::addExample);
        };
    }

    /** The record's parts are components of their own, so that generators make a class of each. */
    private static void addRecord(OpenAPI api) {
        JsonNode definitions =
                JsonMapper.shared().readTree(ReportSchemas.recordSchema()).get("$defs");
        // Only the lines of a stream tell of failed inputs; a single one is refused.
        ((ObjectNode) definitions).remove("failed");
        for (Map.Entry<String, JsonNode> each : definitions.properties()) {
            ObjectNode definition = (ObjectNode) each.getValue();
            prepare(definition);
            api.getComponents().addSchemas(recordName(each.getKey()), schema(definition));
        }
        content(api, "/v1/validations").get(JSON).setSchema(new Schema<>().$ref(REFERENCE + recordName("checked")));
    }

    private static Content content(OpenAPI api, String path) {
        ApiResponses responses = api.getPaths().get(path).getPost().getResponses();
        return responses.get("200").getContent();
    }

    private static Schema<?> schema(JsonNode definition) {
        try {
            return Json31.mapper().readValue(definition.toString(), Schema.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recordName(String definition) {
        return "Record" + definition.substring(0, 1).toUpperCase(Locale.ROOT) + definition.substring(1);
    }

    /** Generators make names of titles, which ours, in two languages, are not meant for. */
    private static void prepare(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("$ref")) {
            String name = object.get("$ref").asString();
            object.put("$ref", REFERENCE + recordName(name.substring(name.lastIndexOf('/') + 1)));
        }
        if (node instanceof ObjectNode object && object.path("title").isString()) {
            object.set("description", object.remove("title"));
        }
        for (Iterator<JsonNode> each = node.iterator(); each.hasNext(); ) {
            prepare(each.next());
        }
    }

    /** The token may be asked for, by any address. */
    private static void allowToken(OpenAPI api) {
        api.setSecurity(List.of(new SecurityRequirement(), new SecurityRequirement().addList("token")));
        ApiResponses known = api.getPaths().get("/v1/validations").getPost().getResponses();
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().putIfAbsent("401", known.get("401")));
    }

    /** Whoever takes a report takes this one. */
    private static void addExample(Operation operation) {
        if (operation.getRequestBody() != null
                && operation.getRequestBody().getContent().containsKey(JSON)
                && !operation.getOperationId().equals("annotate")) {
            operation
                    .getRequestBody()
                    .getContent()
                    .get(JSON)
                    .addExamples("report", new Example().$ref("#/components/examples/report"));
        }
    }

    private static Object report() {
        try {
            return Json31.mapper().readTree(Files.readString(EXAMPLE, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
