package org.gongkai.report.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as {@code ./gongkai serve} starts it, in a process of its own. */
final class RunningService implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
    private static final Pattern VALUE = Pattern.compile("\"value\"\\s*:\\s*([0-9.E]+)");
    private static final double MEGABYTE = 1 << 20;

    private final Process process;
    private final int port;

    private RunningService(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static RunningService start() throws IOException {
        Process process = new ProcessBuilder(Home.root().resolve("gongkai").toString(), "serve", "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new RunningService(process, Integer.parseInt(address.group(1)));
            }
        }
        process.destroy();
        throw new IOException("the service did not start");
    }

    int port() {
        return port;
    }

    /** What lives on the heap after a collection, in megabytes. */
    double heap() throws IOException, InterruptedException {
        int collected = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        URI metric = URI.create("http://127.0.0.1:" + port + "/actuator/metrics/jvm.memory.used?tag=area:heap");
        try (InputStream in = metric.toURL().openStream()) {
            Matcher value = VALUE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (collected != 0 || !value.find()) {
                throw new IOException("the heap cannot be seen");
            }
            return Double.parseDouble(value.group(1)) / MEGABYTE;
        }
    }

    /** Requests that are no HTTP, break off in the head or in the body, or never end. */
    void abuse(int requests) throws IOException {
        Random random = new Random(requests);
        byte[] noise = new byte[200];
        String head = "POST /v1/validations HTTP/1.1\r\nHost: localhost\r\n";
        for (int request = 0; request < requests; request++) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                random.nextBytes(noise);
                byte[] sent = switch (request % 4) {
                    case 0 -> noise;
                    case 1 -> head.substring(0, 30).getBytes(StandardCharsets.US_ASCII);
                    case 2 -> (head + "Content-Length: 4\r\n\r\n{\"a\"").getBytes(StandardCharsets.US_ASCII);
                    default -> (head + "Content-Length: 100000\r\n\r\n{").getBytes(StandardCharsets.US_ASCII);
                };
                socket.getOutputStream().write(sent);
                socket.shutdownOutput();
            }
        }
    }

    /** The script hands its process over to Java, which answers what it has accepted and ends. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
