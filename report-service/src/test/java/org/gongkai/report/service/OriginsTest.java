package org.gongkai.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Pages of one other site may call the service; a token is asked for as of everybody. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gongkai.service.origins=https://gov.example", "gongkai.service.token=open-sesame"})
class OriginsTest {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    private final String address;

    OriginsTest(@Value("${local.server.port}") int port) {
        this.address = "http://127.0.0.1:" + port + "/v1/validations";
    }

    private HttpResponse<String> asked(String method, String origin, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .method(method, HttpRequest.BodyPublishers.ofString(method.equals("POST") ? "{}" : ""))
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_browser_may_ask_for_a_site_that_is_named() throws Exception {
        HttpResponse<String> before =
                asked("OPTIONS", "https://gov.example", "Access-Control-Request-Headers", "authorization");

        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(before.headers().firstValue(ALLOWED)).contains("https://gov.example");
        HttpResponse<String> refused = asked("POST", "https://gov.example");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue(ALLOWED)).contains("https://gov.example");
    }

    @Test
    void no_other_may() throws Exception {
        assertThat(asked("OPTIONS", "https://other.example").statusCode()).isEqualTo(403);
        assertThat(asked("POST", "https://other.example", "Authorization", "Bearer open-sesame")
                        .statusCode())
                .isEqualTo(403);
    }
}
