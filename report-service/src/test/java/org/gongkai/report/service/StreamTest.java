package org.gongkai.report.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import org.gongkai.report.io.ReportJson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** A client of the stream may wait for an answer before it sends the next report. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StreamTest {

    private static final int PATIENCE = 20_000;

    private final int port;

    StreamTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @Test
    void a_report_is_answered_while_the_next_is_not_sent_yet() throws Exception {
        String report = ReportJson.toString(ReportJson.read(Http.example("city-2024.json")));
        byte[] line = (JsonMapper.shared().readTree(report) + "\n").getBytes(UTF_8);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE);
            BufferedReader answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            socket.getOutputStream()
                    .write(("POST /v1/validations:batch HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Transfer-Encoding: chunked\r\n\r\n")
                            .getBytes(UTF_8));
            for (int number = 1; number <= 3; number++) {
                send(socket, line);
                assertThat(answer(answers)).contains("reports.ndjson:" + number, "VALID");
            }
        }
    }

    private static void send(Socket socket, byte[] line) throws IOException {
        socket.getOutputStream().write((Integer.toHexString(line.length) + "\r\n").getBytes(UTF_8));
        socket.getOutputStream().write(line);
        socket.getOutputStream().write("\r\n".getBytes(UTF_8));
    }

    /** The next record, behind head and lengths of chunks. */
    private static String answer(BufferedReader answers) throws IOException {
        String line = answers.readLine();
        while (!line.startsWith("{")) {
            line = answers.readLine();
        }
        return line;
    }
}
