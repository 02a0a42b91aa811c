package org.gongkai.report.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends one request again and again on one connection. Does no more than it must: it runs beside what is measured. */
final class ServiceConnection implements Load.Caller {

    private static final String LENGTH = "content-length:";
    private static final String RIGHT = "HTTP/1.1 200";

    private final byte[] request;
    private final Socket socket;
    private final InputStream in;

    ServiceConnection(int port, byte[] report) throws IOException {
        String head =
                "POST /v1/validations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + report.length + "\r\n\r\n";
        byte[] first = head.getBytes(StandardCharsets.US_ASCII);
        this.request = new byte[first.length + report.length];
        System.arraycopy(first, 0, request, 0, first.length);
        System.arraycopy(report, 0, request, first.length, report.length);
        this.socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    @Override
    public void call() throws IOException {
        socket.getOutputStream().write(request);
        readAnswer();
    }

    private void readAnswer() throws IOException {
        String status = line();
        long length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Long.parseLong(header.substring(LENGTH.length()).strip());
            }
        }
        if (!status.startsWith(RIGHT) || length <= 0) {
            throw new IOException("the service answered " + status + ", length " + length);
        }
        in.skipNBytes(length);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException();
            }
            line.append((char) read);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
