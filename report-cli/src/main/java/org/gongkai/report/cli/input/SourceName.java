package org.gongkai.report.cli.input;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** How a file is called in results and messages: as the user named it, bytes that are no UTF-8 as {@code \xB1}. */
public final class SourceName {

    private static final char UNDECODABLE = '\uFFFD';

    private SourceName() {}

    /** The name of a file. */
    public static String of(Path file) {
        String name = file.toString();
        return name.indexOf(UNDECODABLE) < 0 ? name : escaped(file);
    }

    /** The bytes of a name stand, escaped, in its URI; those of the directory it is relative to are cut off again. */
    private static String escaped(Path file) {
        String uri = file.toUri().getRawPath();
        int parts = file.getNameCount();
        int start = uri.length();
        for (int i = 0; i < parts && start > 0; i++) {
            start = uri.lastIndexOf('/', start - 1);
        }
        String shown = decoded(uri.substring(Math.max(0, start)));
        return file.isAbsolute() || shown.isEmpty() ? shown : shown.substring(1);
    }

    private static String decoded(String uri) {
        StringBuilder shown = new StringBuilder(uri.length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) == '%') {
                bytes.write(Integer.parseInt(uri.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                flush(bytes, shown);
                shown.append(uri.charAt(i));
            }
        }
        flush(bytes, shown);
        return shown.toString();
    }

    private static void flush(ByteArrayOutputStream bytes, StringBuilder shown) {
        byte[] all = bytes.toByteArray();
        bytes.reset();
        int at = 0;
        while (at < all.length) {
            int length = characterLength(all, at);
            if (length == 0) {
                shown.append(String.format(Locale.ROOT, "\\x%02X", all[at] & 0xff));
                at++;
            } else {
                shown.append(new String(all, at, length, StandardCharsets.UTF_8));
                at += length;
            }
        }
    }

    /** The bytes of the character that begins at a place; 0 where none does. */
    private static int characterLength(byte[] bytes, int at) {
        for (int length = 1; length <= 4 && at + length <= bytes.length; length++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length));
                return length;
            } catch (CharacterCodingException e) {
                // Perhaps it takes one more byte.
            }
        }
        return 0;
    }
}
