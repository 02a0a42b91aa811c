package org.gongkai.report.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.rules.LocalRule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;

/** What takes too long is refused in time, and until it ends it takes the place of another. */
@DirtiesContext
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gongkai.service.max-working=1s", "gongkai.service.max-requests=2"})
class ComputingTest {

    @TestConfiguration
    static class Rules {

        @Bean
        SlowRule slow() {
            return new SlowRule();
        }

        @Bean
        LocalRule slowRule(SlowRule slow) {
            return slow.rule();
        }
    }

    private final Http http;
    private final SlowRule slow;

    ComputingTest(@Value("${local.server.port}") int port, @Autowired SlowRule slow) {
        this.http = new Http(port);
        this.slow = slow;
    }

    private static byte[] slowReport() throws IOException {
        DisclosureReport report = ReportJson.read(Http.example("city-2024.json"));
        return ReportJson.canonical(report.withAgency(Agency.named(SlowRule.SLOW)));
    }

    @Test
    void what_takes_too_long_gets_no_verdict_and_its_place_back_when_it_ends() throws Exception {
        byte[] quick = Http.example("city-2024.json");
        assertThat(http.post("/v1/validations", quick).statusCode()).isEqualTo(200);

        HttpResponse<byte[]> one = http.post("/v1/validations", slowReport());
        assertThat(one.statusCode()).isEqualTo(503);
        assertThat(one.headers().firstValue("Retry-After")).isPresent();
        assertThat(Http.text(one)).contains("urn:gongkai:problem:too-long").doesNotContain("VALID");
        assertThat(http.post("/v1/validations", quick).statusCode()).isEqualTo(200);

        HttpResponse<byte[]> line =
                http.post("/v1/validations:batch", (new String(slowReport(), UTF_8) + "\n").getBytes(UTF_8));
        assertThat(Http.text(line).lines())
                .singleElement()
                .asString()
                .contains("\"error\"")
                .doesNotContain("VALID");
        assertThat(Http.text(http.post("/v1/validations", quick)))
                .contains("\"status\":503")
                .doesNotContain("VALID");

        slow.letGo();
        HttpResponse<byte[]> after = http.post("/v1/validations", quick);
        for (int tries = 0; after.statusCode() != 200 && tries < 100; tries++) {
            Thread.sleep(100);
            after = http.post("/v1/validations", quick);
        }
        assertThat(Http.text(after)).contains("\"VALID\"");
        assertThat(Http.text(http.post("/v1/validations", slowReport()))).contains("\"VALID\"");
    }
}
