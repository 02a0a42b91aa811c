package org.gongkai.report.survey.table;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** Texts in rows: of any length and of any characters, which those of {@link DataOutput#writeUTF} are not. */
public final class RowText {

    private static final int OBJECT = 56;

    private RowText() {}

    /** Writes a text. */
    public static void write(String text, DataOutput out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    /** Reads a text. */
    public static String read(DataInput in) throws IOException {
        byte[] bytes = new byte[2 * in.readInt()];
        in.readFully(bytes);
        char[] text = new char[bytes.length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff);
        }
        return new String(text);
    }

    /** About how many bytes a text takes in memory. */
    public static int size(String text) {
        return OBJECT + 2 * text.length();
    }

    /** Writes words, which have no blanks in them. */
    public static void writeWords(List<String> words, DataOutput out) throws IOException {
        write(String.join(" ", words), out);
    }

    /** Reads words. */
    public static List<String> readWords(DataInput in) throws IOException {
        String text = read(in);
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** Writes bytes. */
    public static void write(byte[] bytes, DataOutput out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads bytes. */
    public static byte[] readBytes(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
