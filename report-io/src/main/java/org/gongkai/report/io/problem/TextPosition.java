package org.gongkai.report.io.problem;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * A place in a text.
 *
 * @param line the line, from 1; 0 where unknown
 * @param column the character in the line, from 1; 0 where unknown
 */
public record TextPosition(int line, int column) implements Serializable {

    public static final TextPosition UNKNOWN = new TextPosition(0, 0);

    /** The place of a byte, its column counted in characters. */
    public static TextPosition ofByte(byte[] bytes, int start, int offset) {
        int line = 1;
        int lineStart = start;
        for (int i = start; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        String before = new String(bytes, lineStart, offset - lineStart, StandardCharsets.UTF_8);
        return new TextPosition(line, before.codePointCount(0, before.length()) + 1);
    }
}
