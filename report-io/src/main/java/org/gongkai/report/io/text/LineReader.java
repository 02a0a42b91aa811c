package org.gongkai.report.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits a stream into lines, each in the same buffer, none longer than the limit. */
public final class LineReader {

    private static final int CHUNK = 1 << 16;

    private final InputStream stream;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int end;
    private byte[] line = new byte[CHUNK];
    private int length;
    private boolean tooLong;

    public LineReader(InputStream stream, int limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /** The buffer that the line stands in, from its beginning; overwritten by the next line. */
    public byte[] buffer() {
        return line;
    }

    /** The bytes of the line, without its line feed. */
    public int length() {
        return length;
    }

    /** Whether the line is longer than the limit; what it holds is lost then. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** Whether the line holds nothing but white space. */
    public boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    /** Goes to the next line; false at the end of the stream. */
    public boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (next < end || fill()) {
            any = true;
            int feed = feed();
            append(next, (feed < 0 ? end : feed) - next);
            if (feed >= 0) {
                next = feed + 1;
                return true;
            }
            next = end;
        }
        return any;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, stream.read(chunk));
        return end > 0;
    }

    private int feed() {
        for (int i = next; i < end; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void append(int from, int count) {
        if (tooLong || count > limit - length) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(limit, Math.max(length + count, 2L * line.length)));
        }
        System.arraycopy(chunk, from, line, length, count);
        length += count;
    }
}
