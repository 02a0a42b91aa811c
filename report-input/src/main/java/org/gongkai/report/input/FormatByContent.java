package org.gongkai.report.input;

import java.nio.charset.StandardCharsets;
import org.gongkai.report.io.ReportXml;

/** Tells by what bytes hold, and only where that is not enough by their name, in which format they are. */
final class FormatByContent {

    private static final int HEAD = 4096;

    private FormatByContent() {}

    static InputFormat of(byte[] bytes, String name) {
        // A stream may begin with a line that is broken, so that its name alone says what it is.
        if (InputFormat.isStream(name)) {
            return InputFormat.NDJSON;
        }
        String head = head(bytes);
        if (head.startsWith("{")) {
            return hasSeveralLines(bytes) ? InputFormat.NDJSON : InputFormat.JSON;
        }
        // No format of ours, but whoever sends it means JSON, and is told so: a page may begin with a bracket, too.
        if (head.startsWith("[") && head.substring(1).stripLeading().startsWith("{")) {
            return InputFormat.JSON;
        }
        // Our own XML names its namespace at once; a web page does not.
        return head.startsWith("<") && head.contains(ReportXml.NAMESPACE) ? InputFormat.XML : InputFormat.DOCUMENT;
    }

    /** The first characters without a byte order mark and leading space; good enough to tell formats apart. */
    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
        return (head.startsWith("\uFEFF") ? head.substring(1) : head).stripLeading();
    }

    /**
     * Whether a second line begins an object where the first has nothing open for it: no single document in JSON does.
     */
    private static boolean hasSeveralLines(byte[] bytes) {
        int start = indexOf('{', bytes);
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        int last = end - 1;
        while (last > start && isBlank(bytes[last])) {
            last--;
        }
        int next = end;
        while (next < bytes.length && isBlank(bytes[next])) {
            next++;
        }
        return next < bytes.length && bytes[next] == '{' && "{[,:".indexOf(bytes[last]) < 0;
    }

    private static int indexOf(char wanted, byte[] bytes) {
        int at = 0;
        while (bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte each) {
        return each == ' ' || each == '\t' || each == '\r' || each == '\n';
    }
}
