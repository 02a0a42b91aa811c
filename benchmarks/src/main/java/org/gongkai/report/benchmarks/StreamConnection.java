package org.gongkai.report.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;

/** Sends streams of one report again and again, and reads the lines of the answer while the rest is on its way. */
final class StreamConnection implements Load.Caller {

    /** How many reports a stream has. */
    static final int REPORTS = 500;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;

    StreamConnection(int port, byte[] report) {
        byte[] line = new byte[report.length + 1];
        System.arraycopy(report, 0, line, 0, report.length);
        line[report.length] = '\n';
        this.request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/validations:batch"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(REPORTS, line)))
                .build();
    }

    @Override
    public void call() throws IOException {
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = client.send(request, BodyHandlers.ofInputStream()).body()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (lines != REPORTS) {
            throw new IOException("the service answered " + lines + " lines for " + REPORTS + " reports");
        }
    }
}
