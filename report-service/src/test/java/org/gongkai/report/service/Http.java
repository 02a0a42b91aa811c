package org.gongkai.report.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A client of a service on this machine. */
record Http(int port) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Path REPORTS = Path.of(System.getProperty("gongkai.root", ".."), "examples", "reports");
    static final String BOUNDARY = "gongkai-boundary";

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    HttpResponse<byte[]> post(String path, byte[] body, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** A part is a name, the name of a file and its text. */
    HttpResponse<byte[]> parts(String path, String[]... parts) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (String[] part : parts) {
            body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part[0] + "\"; filename=\""
                    + part[1] + "\"\r\n\r\n" + part[2] + "\r\n");
        }
        body.append("--" + BOUNDARY + "--\r\n");
        return post(
                path,
                body.toString().getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    static byte[] example(String name) throws IOException {
        return Files.readAllBytes(REPORTS.resolve(name));
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
