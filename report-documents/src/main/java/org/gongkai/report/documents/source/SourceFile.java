package org.gongkai.report.documents.source;

import java.nio.charset.StandardCharsets;

/**
 * A file before anybody knows what it holds.
 *
 * @param bytes its bytes, which nobody changes
 * @param name its name, whose ending may tell the format where the content does not; may be empty
 */
public record SourceFile(byte[] bytes, String name) {

    /** The first bytes as characters of one byte each; shorter where the file is. */
    public String head(int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /** Whether the file begins with these characters of one byte each. */
    public boolean startsWith(String start) {
        return head(start.length()).equals(start);
    }
}
