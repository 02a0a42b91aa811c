package org.gongkai.report.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.rules.LocalFinding;
import org.gongkai.report.rules.LocalRule;
import org.gongkai.report.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

/** Nothing that a report says gets into the log, whatever goes wrong with it. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.main.log-startup-info=true")
class LogTest {

    private static final String SECRET = "样板市不外传局";

    @TestConfiguration
    static class Rules {

        /** Quotes the report, as an exception of a library might. */
        @Bean
        LocalRule failing() {
            Label words = Label.of("坏", "broken");
            return LocalRule.builder()
                    .id("LOCAL-BROKEN")
                    .version("1")
                    .severity(Severity.ERROR)
                    .title(words)
                    .explanation(words)
                    .check((report, context) -> fail(report))
                    .build();
        }

        private static List<LocalFinding> fail(DisclosureReport report) {
            String name = report.agency().name();
            if (!name.equals(SECRET)) {
                return List.of();
            }
            switch (report.year()) {
                case 2021 -> throw new StackOverflowError(name);
                case 2022 -> throw new AssertionError(name);
                default -> throw new IllegalStateException(name);
            }
        }
    }

    private final Http http;

    LogTest(@Value("${local.server.port}") int port) {
        this.http = new Http(port);
    }

    @Test
    void what_a_report_says_stays_out_of_the_log(CapturedOutput output) throws Exception {
        DisclosureReport report =
                ReportJson.read(Http.example("city-2024.json")).withAgency(Agency.named(SECRET));
        String json = new String(ReportJson.canonical(report), UTF_8);
        for (String body : List.of(
                json,
                new String(ReportJson.canonical(report.withYear(2021)), UTF_8),
                new String(ReportJson.canonical(report.withYear(2022)), UTF_8),
                json.substring(0, json.length() / 2),
                json.replace("\"year\":", "\"" + SECRET + "\":"),
                "<html><p>" + SECRET,
                "<?xml version=\"1.0\"?><report><" + SECRET + "/></report>")) {
            for (String address :
                    List.of("/v1/validations", "/v1/validations:batch", "/v1/repairs", "/v1/views?set=x")) {
                assertThat(Http.text(http.post(address, body.getBytes(UTF_8))))
                        .as(body)
                        .doesNotContain("\"VALID\"");
            }
        }
        http.parts("/v1/validations", new String[] {SECRET, SECRET, SECRET});

        // That the log is seen at all: a fault is in it.
        assertThat(output.getAll()).contains("ERROR").doesNotContain(SECRET);
    }
}
