package org.gongkai.report.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Limits, and the token. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gongkai.service.max-bytes=100KB",
            "gongkai.service.max-requests-per-client=2",
            "gongkai.service.max-sending=1s",
            "gongkai.service.token=open-sesame"
        })
class LimitsTest {

    private static final String[] TOKEN = {"Authorization", "Bearer open-sesame"};

    private final int port;
    private final Http http;

    LimitsTest(@Value("${local.server.port}") int port) {
        this.port = port;
        this.http = new Http(port);
    }

    @Test
    void without_the_token_nothing_is_done_but_health_is_told() throws Exception {
        HttpResponse<byte[]> response = http.post("/v1/validations", Http.example("city-2024.json"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(http.get("/v1/rules", "Authorization", "Bearer open-sesam").statusCode())
                .isEqualTo(401);
        assertThat(http.get("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(http.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(http.get("/v1/rules", TOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void a_large_body_is_refused_and_the_next_is_read() throws Exception {
        byte[] large = " ".repeat(200_000).getBytes(UTF_8);

        assertThat(http.post("/v1/validations", large, TOKEN).statusCode()).isEqualTo(413);
        assertThat(http.post("/v1/validations", Http.example("city-2024.json"), TOKEN)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_compressed_body_is_refused_in_both_languages() throws Exception {
        byte[] report = Http.example("city-2024.json");
        String[] zh = {TOKEN[0], TOKEN[1], "Content-Encoding", "gzip", "Accept-Language", "zh"};
        String[] en = {TOKEN[0], TOKEN[1], "Content-Encoding", "br", "Accept-Language", "en"};
        String[] plain = {TOKEN[0], TOKEN[1], "Content-Encoding", "identity"};

        assertThat(http.post("/v1/validations", report, zh).statusCode()).isEqualTo(415);
        assertThat(Http.text(http.post("/v1/validations", report, zh))).contains("gzip", "未压缩");
        assertThat(Http.text(http.post("/v1/validations:batch", report, en))).contains("br", "send it as it is");
        assertThat(http.post("/v1/validations", report, plain).statusCode()).isEqualTo(200);
    }

    @Test
    void a_large_body_that_does_not_say_so_is_refused_too() throws Exception {
        try (Socket socket = open("Transfer-Encoding: chunked")) {
            for (int chunk = 0; chunk < 20; chunk++) {
                socket.getOutputStream().write(("2710\r\n" + " ".repeat(10_000) + "\r\n").getBytes(UTF_8));
            }
            socket.getOutputStream().write("0\r\n\r\n".getBytes(UTF_8));

            assertThat(firstLine(socket)).contains(" 413");
        }
    }

    @Test
    void a_client_that_sends_drop_by_drop_is_told_to_go() throws Exception {
        try (Socket socket = open("Content-Length: 1000")) {
            for (int drop = 0; drop < 50 && socket.getInputStream().available() == 0; drop++) {
                socket.getOutputStream().write(' ');
                Thread.sleep(300);
            }

            assertThat(firstLine(socket)).contains(" 408");
        }
    }

    @Test
    void a_client_with_too_many_requests_is_told_to_come_back() throws Exception {
        // Who sends nothing is told to go before long: where it took too long to ask, two others are opened.
        HttpResponse<byte[]> answer = http.get("/v1/rules", TOKEN);
        for (int tries = 0; answer.statusCode() != 429 && tries < 50; tries++) {
            Socket one = open("Content-Length: 1000");
            Socket other = open("Content-Length: 1000");
            Thread.sleep(100);
            answer = http.get("/v1/rules", TOKEN);
            one.close();
            other.close();
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        waitFor(200);
    }

    /** A connection that was closed is known to the service a little later. */
    private HttpResponse<byte[]> waitFor(int status) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.get("/v1/rules", TOKEN);
        for (int tries = 0; response.statusCode() != status && tries < 100; tries++) {
            Thread.sleep(100);
            response = http.get("/v1/rules", TOKEN);
        }
        assertThat(response.statusCode()).isEqualTo(status);
        return response;
    }

    private Socket open(String header) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        String head = "POST /v1/validations HTTP/1.1\r\nHost: localhost\r\n" + TOKEN[0] + ": " + TOKEN[1] + "\r\n"
                + header + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(UTF_8));
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            line.append((char) read);
        }
        return line.toString();
    }
}
