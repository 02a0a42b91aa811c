package org.gongkai.report.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.problem.TextPosition;

/** Reads a document's bytes, up to the limit. */
public final class Bytes {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private Bytes() {}

    public static byte[] read(Path path, Limits limits) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return read(stream, limits);
        }
    }

    public static byte[] read(InputStream stream, Limits limits) throws IOException {
        int most = limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1;
        byte[] bytes = stream.readNBytes(most);
        requireWithin(bytes.length, limits);
        return bytes;
    }

    /** Refuses a document of more bytes than the limit. */
    public static void requireWithin(int length, Limits limits) {
        if (length > limits.bytes()) {
            throw new LocatedProblemException(
                    Problems.of("limit.bytes", Integer.toString(limits.bytes())), "", TextPosition.UNKNOWN);
        }
    }

    /** Where the text begins: behind a byte order mark. */
    public static int start(byte[] bytes, int offset, int end) {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (offset + i >= end || bytes[offset + i] != BYTE_ORDER_MARK[i]) {
                return offset;
            }
        }
        return offset + BYTE_ORDER_MARK.length;
    }

    /** Where the text begins; refuses bytes that are no UTF-8. */
    public static int requireUtf8(byte[] bytes, int offset, int end) {
        int start = start(bytes, offset, end);
        requireUtf8From(bytes, start, end);
        return start;
    }

    /** Refuses bytes that are no UTF-8. */
    public static void requireUtf8From(byte[] bytes, int start, int end) {
        int malformed = Utf8.firstMalformed(bytes, start, end);
        if (malformed < end) {
            throw new LocatedProblemException(
                    Problems.of("encoding", String.format(Locale.ROOT, "0x%02X", bytes[malformed])),
                    "",
                    TextPosition.ofByte(bytes, start, malformed));
        }
    }
}
