package org.gongkai.report.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Broken, slow and half-closed requests leave the service answering. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AbuseTest {

    private static final int REQUESTS = 1_000;
    private static final String POST = "POST /v1/validations HTTP/1.1\r\nHost: localhost\r\n";

    private final int port;
    private final Http http;

    AbuseTest(@Value("${local.server.port}") int port) {
        this.port = port;
        this.http = new Http(port);
    }

    @Test
    void a_thousand_bad_requests_leave_it_answering() throws Exception {
        Random random = new Random(22);
        byte[] document = Http.example("clerk-slip-2023.txt");
        List<Socket> silent = new ArrayList<>();
        try {
            for (int request = 0; request < REQUESTS; request++) {
                Socket socket = new Socket("127.0.0.1", port);
                bad(request % 5, socket, document, random);
                if (request % 100 == 0) {
                    silent.add(socket);
                } else {
                    socket.close();
                }
            }
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
        // The connections that are closed still count for a moment.
        for (int tries = 0; http.get("/v1/form").statusCode() != 200 && tries < 100; tries++) {
            Thread.sleep(100);
        }

        assertThat(http.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(Http.text(http.post("/v1/validations", document))).contains("\"INVALID\"");
    }

    private static void bad(int kind, Socket socket, byte[] document, Random random) throws IOException {
        switch (kind) {
            // No HTTP.
            case 0 -> socket.getOutputStream().write(noise(random));
            // Half of a head.
            case 1 -> socket.getOutputStream().write(POST.substring(0, 30).getBytes(UTF_8));
            // Half of a body, and no more comes.
            case 2 -> {
                socket.getOutputStream().write((POST + "Content-Length: 100000\r\n\r\n{\"year\":").getBytes(UTF_8));
                socket.shutdownOutput();
            }
            // A damaged document.
            case 3 -> {
                byte[] damaged = document.clone();
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                String head = POST + "Connection: close\r\nContent-Length: " + damaged.length + "\r\n\r\n";
                socket.getOutputStream().write(head.getBytes(UTF_8));
                socket.getOutputStream().write(damaged);
                socket.getInputStream().readAllBytes();
            }
            // Parts without an end.
            default ->
                socket.getOutputStream()
                        .write((POST
                                        + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 40\r\n\r\n--x\r\n")
                                .getBytes(UTF_8));
        }
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[200];
        random.nextBytes(bytes);
        return bytes;
    }
}
