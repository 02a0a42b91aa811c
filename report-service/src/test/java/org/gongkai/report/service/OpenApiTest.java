package org.gongkai.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the addresses that is handed out is the one that the code gives. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "springdoc.writer-with-order-by-keys=true",
            "springdoc.writer-with-default-pretty-printer=true",
            "springdoc.override-with-generic-response=false",
            "springdoc.packages-to-scan=org.gongkai.report.service"
        })
@Import(OpenApiDetails.class)
class OpenApiTest {

    private static final Path CHECKED_IN =
            Path.of(System.getProperty("gongkai.root", ".."), "report-service/src/main/resources/static/openapi.json");

    private final Http http;

    OpenApiTest(@Value("${local.server.port}") int port) {
        this.http = new Http(port);
    }

    @Test
    void the_description_that_is_checked_in_is_the_one_of_the_code() throws Exception {
        String now = Http.text(http.get("/v3/api-docs")).replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean("gongkai.update")) {
            Files.writeString(CHECKED_IN, now);
        }

        assertThat(Files.readString(CHECKED_IN, StandardCharsets.UTF_8))
                .as("stale; write it anew with -Dgongkai.update=true")
                .isEqualTo(now);
    }

    @Test
    void every_address_has_a_name_of_its_own_and_an_answer() throws Exception {
        JsonNode api = JsonMapper.shared().readTree(http.get("/openapi.json").body());

        assertThat(api.get("openapi").asString()).startsWith("3.1");
        List<JsonNode> operations =
                api.get("paths").valueStream().flatMap(JsonNode::valueStream).toList();
        assertThat(operations).hasSize(10);
        assertThat(operations.stream().map(each -> each.get("operationId").asString()))
                .doesNotHaveDuplicates()
                .contains("validate", "validateBatch", "convert", "repair", "annotate", "form", "rules", "schema");
        assertThat(operations)
                .allSatisfy(each -> assertThat(each.get("responses").has("200")).isTrue());
    }

    /** Every request that stands there as an example is answered. */
    @Test
    void examples_are_true() throws Exception {
        JsonNode api = JsonMapper.shared().readTree(http.get("/openapi.json").body());
        byte[] report = api.at("/components/examples/report/value").toString().getBytes(StandardCharsets.UTF_8);
        int tried = 0;
        for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
            JsonNode examples = path.getValue().at("/post/requestBody/content/application~1json/examples");
            if (examples.has("report")) {
                assertThat(http.post(path.getKey(), report, "Content-Type", "application/json")
                                .statusCode())
                        .as(path.getKey())
                        .isEqualTo(200);
                tried++;
            }
        }
        assertThat(tried).isEqualTo(4);
    }
}
