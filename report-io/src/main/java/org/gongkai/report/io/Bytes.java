package org.gongkai.report.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a document's bytes, up to the limit. */
final class Bytes {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private Bytes() {}

    static byte[] read(Path path, ReadLimits limits) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return read(stream, limits);
        }
    }

    static byte[] read(InputStream stream, ReadLimits limits) throws IOException {
        int most = limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1;
        byte[] bytes = stream.readNBytes(most);
        requireWithin(bytes.length, limits);
        return bytes;
    }

    /** Refuses a document of more bytes than the limit. */
    static void requireWithin(int length, ReadLimits limits) {
        if (length > limits.bytes()) {
            throw new ReportFormatException(
                    Problem.of("limit.bytes", Integer.toString(limits.bytes())), "", TextPosition.UNKNOWN);
        }
    }

    /** Where the text begins: behind a byte order mark. */
    static int start(byte[] bytes, int offset, int end) {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (offset + i >= end || bytes[offset + i] != BYTE_ORDER_MARK[i]) {
                return offset;
            }
        }
        return offset + BYTE_ORDER_MARK.length;
    }

    /** Where the text begins; refuses bytes that are no UTF-8. */
    static int requireUtf8(byte[] bytes, int offset, int end) {
        int start = start(bytes, offset, end);
        requireUtf8From(bytes, start, end);
        return start;
    }

    /** Refuses bytes that are no UTF-8. */
    static void requireUtf8From(byte[] bytes, int start, int end) {
        int malformed = Utf8.firstMalformed(bytes, start, end);
        if (malformed < end) {
            throw new ReportFormatException(
                    Problem.of("encoding", String.format(Locale.ROOT, "0x%02X", bytes[malformed])),
                    "",
                    TextPosition.ofByte(bytes, start, malformed));
        }
    }
}
