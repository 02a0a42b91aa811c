package org.gongkai.report.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Adler32;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.io.ReportDigest;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as a client sees it, over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServiceTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SLIP = "clerk-slip-2023.txt";

    private final Http http;

    ServiceTest(@Value("${local.server.port}") int port) {
        this.http = new Http(port);
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).as(() -> Http.text(response)).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static DisclosureReport slip() throws IOException {
        return ReportInput.read(Http.example(SLIP)).report();
    }

    @ParameterizedTest
    @CsvSource({"clerk-slip-2023.txt,INVALID", "city-2024.json,VALID", "district-office-2023.txt,VALID"})
    void a_report_is_checked_whatever_it_comes_in(String example, String verdict) throws Exception {
        JsonNode result = json(http.post("/v1/validations", Http.example(example)));

        assertThat(result.get("verdict").asString()).isEqualTo(verdict);
    }

    @Test
    void a_client_that_calls_a_body_a_form_is_understood() throws Exception {
        JsonNode result = json(http.post(
                "/v1/validations",
                Http.example("city-2024.json"),
                "Content-Type",
                "application/x-www-form-urlencoded"));

        assertThat(result.get("verdict").asString()).isEqualTo("VALID");
    }

    @Test
    void the_tag_of_a_result_is_the_digest_of_the_report() throws Exception {
        HttpResponse<byte[]> response = http.post("/v1/validations", Http.example(SLIP));

        assertThat(response.headers().firstValue("ETag")).contains('"' + ReportDigest.of(slip()) + '"');
        assertThat(json(response).get("digest").asString()).isEqualTo(ReportDigest.of(slip()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                    | application/json         | {"report":
            */*                                 | application/json         | {"report":
            application/sarif+json              | application/sarif+json   | "runs"
            application/xml                     | application/xml          | <testsuites
            text/html                           | text/html;charset=UTF-8  | <!DOCTYPE html>
            text/html;q=0.5, application/xml    | application/xml          | <testsuites
            """)
    void a_client_gets_the_format_that_it_takes(String accept, String type, String content) throws Exception {
        HttpResponse<byte[]> response = http.post("/v1/validations", Http.example(SLIP), "Accept", accept);

        assertThat(response.headers().firstValue("Content-Type")).contains(type);
        assertThat(Http.text(response)).contains(content, "T3-OUTCOMES");
    }

    @Test
    void several_lines_of_what_a_client_takes_count_as_one() throws Exception {
        HttpResponse<byte[]> response =
                http.post("/v1/validations", Http.example(SLIP), "Accept", "image/png", "Accept", "application/xml");

        assertThat(response.headers().firstValue("Content-Type")).contains("application/xml");
    }

    @Test
    void a_format_that_nobody_writes_is_refused() throws Exception {
        HttpResponse<byte[]> response = http.post("/v1/validations", Http.example(SLIP), "Accept", "image/png");

        assertThat(response.statusCode()).isEqualTo(406);
    }

    @Test
    void a_receipt_holds_the_record_and_its_digest() throws Exception {
        JsonNode receipt = json(
                http.post("/v1/validations", Http.example(SLIP), "Accept", "application/vnd.gongkai.receipt+json"));
        String record = receipt.get("record").asString();

        assertThat(JSON.readTree(record).get("verdict").asString()).isEqualTo("INVALID");
        assertThat(receipt.get("digests").get("SHA-256").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(record.getBytes(UTF_8))));
    }

    @Test
    void a_receipt_holds_sm3_where_the_jvm_has_a_provider_of_it() throws Exception {
        String type = "application/vnd.gongkai.receipt+json";
        boolean hasOne = Security.getAlgorithms("MessageDigest").contains("SM3");
        JsonNode before = json(http.post("/v1/validations", Http.example(SLIP), "Accept", type));
        assertThat(before.get("digests").has("SM3")).isEqualTo(hasOne);

        // No provider of it is among our libraries; the name is looked up, whatever stands behind it.
        Provider provider = new Provider("gongkai-test", "1", "SM3 by its name") {
            private static final long serialVersionUID = 1;
        };
        provider.put("MessageDigest.SM3", NamedSm3.class.getName());
        Security.addProvider(provider);
        try {
            JsonNode receipt = json(http.post("/v1/validations", Http.example(SLIP), "Accept", type));
            assertThat(receipt.get("digests").get("SM3").asString())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SM3")
                                    .digest(receipt.get("record").asString().getBytes(UTF_8))));
        } finally {
            Security.removeProvider(provider.getName());
        }
    }

    /** Stands in for SM3. */
    public static final class NamedSm3 extends MessageDigestSpi {

        private final Adler32 sum = new Adler32();

        @Override
        protected void engineUpdate(byte input) {
            sum.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            sum.update(input, offset, length);
        }

        @Override
        protected byte[] engineDigest() {
            return BigInteger.valueOf(sum.getValue()).toByteArray();
        }

        @Override
        protected void engineReset() {
            sum.reset();
        }
    }

    @Test
    void parts_bring_last_years_report_and_a_profile() throws Exception {
        DisclosureReport report = ReportJson.read(Http.example("city-2024.json"));
        DisclosureReport before = report.withYear(report.year() - 1);
        String[] file = {"report", "report.json", ReportJson.toString(report)};

        assertThat(rules(json(http.parts("/v1/validations", file)))).isEmpty();
        assertThat(rules(json(http.parts(
                        "/v1/validations", file, new String[] {"previous", "before.json", ReportJson.toString(before)
                        }))))
                .isNotEmpty();
        HttpResponse<byte[]> refused =
                http.parts("/v1/validations", file, new String[] {"profile", "profile.yaml", "nonsense: true"});
        assertThat(refused.statusCode()).isEqualTo(400);
    }

    private static List<String> rules(JsonNode result) {
        return result.get("findings")
                .valueStream()
                .map(each -> each.get("rule").asString())
                .toList();
    }

    @Test
    void a_stream_is_answered_line_by_line_and_a_broken_line_does_not_stop_it() throws Exception {
        String report = ReportJson.toString(ReportJson.read(Http.example("city-2024.json")));
        String line = JSON.readTree(report).toString();
        HttpResponse<byte[]> response =
                http.post("/v1/validations:batch", (line + "\n{broken\n" + line + "\n").getBytes(UTF_8));
        List<JsonNode> lines = Http.text(response).lines().map(JSON::readTree).toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("verdict").asString()).isEqualTo("VALID");
        assertThat(lines.get(1).has("verdict")).isFalse();
        assertThat(lines.get(1).get("error").get("zh").asString()).isNotEmpty();
        assertThat(lines.get(2).get("report").get("source").asString()).isEqualTo("reports.ndjson:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml", "ndjson", "html", "md", "docx"})
    void a_report_is_converted_and_read_back(String format) throws Exception {
        HttpResponse<byte[]> response = http.post("/v1/conversions?to=" + format, Http.example(SLIP));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Gongkai-Incomplete")).contains("false");
        assertThat(ReportInput.read(response.body(), "report." + format).report())
                .isEqualTo(slip());
    }

    @Test
    void a_repair_is_proposed_and_applied() throws Exception {
        JsonNode found = json(http.post("/v1/repairs", Http.example(SLIP)));
        HttpResponse<byte[]> applied = http.post("/v1/repairs?apply=1&to=docx", Http.example(SLIP));

        assertThat(found.get("proposals").get(0).get("changes").get(0).get("to").asString())
                .isEqualTo("13");
        assertThat(json(http.post("/v1/validations", applied.body()))
                        .get("verdict")
                        .asString())
                .isEqualTo("VALID");
        assertThat(http.post("/v1/repairs?apply=9", Http.example(SLIP)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_document_of_word_comes_back_with_comments_and_another_is_refused() throws Exception {
        HttpResponse<byte[]> response = http.post("/v1/annotations", OfficialLayout.docx(slip()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(ReportDocuments.read(response.body()).report()).isEqualTo(slip());
        assertThat(http.post("/v1/annotations", Http.example(SLIP)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_view_follows_a_cell_that_is_set() throws Exception {
        JsonNode before = json(http.post("/v1/views", Http.example(SLIP)));
        JsonNode after = json(http.post(
                "/v1/views?set=T3.3.1:A=13", before.get("report").asString().getBytes(UTF_8)));

        assertThat(before.get("result").get("verdict").asString()).isEqualTo("INVALID");
        assertThat(before.get("repairs").get("proposals")).hasSize(1);
        assertThat(after.get("result").get("verdict").asString()).isEqualTo("VALID");
        assertThat(JSON.readTree(after.get("report").asString())
                        .at("/applications/outcomes/granted/naturalPerson")
                        .asInt())
                .isEqualTo(13);
        assertThat(after.get("sections")).hasSize(6);
        assertThat(http.post("/v1/views?set=T9=1", Http.example(SLIP)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_form_the_rules_and_the_schemas_are_there() throws Exception {
        assertThat(json(http.get("/v1/form"))).hasSize(2);
        assertThat(json(http.get("/v1/form?edition=2019"))).hasSize(1);
        assertThat(http.get("/v1/form?edition=1999").statusCode()).isEqualTo(400);
        assertThat(Http.text(http.get("/v1/rules")))
                .contains(
                        RuleCatalogue.standard().rules().stream().map(Rule::id).toList());
        assertThat(json(http.get("/v1/rules/t3-total")).get("id").asString()).isEqualTo("T3-TOTAL");
        assertThat(http.get("/v1/rules/none").statusCode()).isEqualTo(404);
        for (String schema : Arrays.asList("json-schema", "record", "xsd", "schematron")) {
            assertThat(http.get("/v1/schemas/" + schema).statusCode()).isEqualTo(200);
        }
        assertThat(http.get("/v1/schemas/none").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"en,The request has no content", "zh,请求没有内容", "fr,请求没有内容"})
    void a_problem_speaks_the_language_of_the_request(String language, String text) throws Exception {
        HttpResponse<byte[]> response = http.post("/v1/validations", new byte[0], "Accept-Language", language);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Http.text(response)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"'{\"year\":',400", "'hello',422", "'<html><p>nothing</p></html>',422"})
    void what_holds_no_report_is_refused(String body, int status) throws Exception {
        assertThat(http.post("/v1/validations", body.getBytes(UTF_8)).statusCode())
                .isEqualTo(status);
    }

    @Test
    void what_spring_refuses_is_a_problem_in_both_languages_too() throws Exception {
        byte[] report = Http.example(SLIP);

        refused(http.get("/v1/validations"), 405, "此地址不接受 GET；可用：POST");
        refused(http.get("/v1/validations", "Accept-Language", "en"), 405, "does not take GET; known: POST");
        assertThat(http.get("/v1/validations").headers().firstValue("Allow")).contains("POST");
        refused(http.get("/v1/nothing"), 404, "没有名为“v1/nothing”的内容");
        refused(http.post("/v1/repairs?apply=x", report), 400, "参数 apply 不能为“x”");
        refused(http.post("/v1/conversions?strict=maybe", report), 400, "参数 strict 不能为“maybe”；可用：true, false");
        refused(http.post("/v1/validations", report, "Content-Type", "multipart/form-data"), 400, "无法分出请求的各个部分");
        refused(
                http.post("/v1/validations", report, "Content-Type", "multipart/form-data; boundary=none"),
                400,
                "没有名为 report 的部分");
    }

    private static void refused(HttpResponse<byte[]> response, int status, String words) {
        assertThat(response.statusCode()).as(() -> Http.text(response)).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Http.text(response)).contains(words, "urn:gongkai:problem:");
    }

    @Test
    void browsers_are_told_what_answers_may_do() throws Exception {
        HttpResponse<byte[]> result = http.post("/v1/validations", Http.example(SLIP), "Accept", "text/html");

        assertThat(result.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(result.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(result.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(result.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void health_and_counts_can_be_asked_for() throws Exception {
        http.post("/v1/validations", Http.example(SLIP));

        assertThat(json(http.get("/actuator/health")).get("status").asString()).isEqualTo("UP");
        assertThat(Http.text(http.get("/actuator/metrics/gongkai.verdicts"))).contains("INVALID");
        assertThat(Http.text(http.get("/actuator/metrics/gongkai.findings"))).contains("T3-OUTCOMES");
        assertThat(Http.text(http.get("/actuator/metrics/http.server.requests?tag=uri:/v1/validations")))
                .contains("TOTAL_TIME", "MAX");
        assertThat(http.get("/actuator/env").statusCode()).isEqualTo(404);
    }
}
