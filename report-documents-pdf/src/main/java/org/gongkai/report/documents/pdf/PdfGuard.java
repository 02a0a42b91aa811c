package org.gongkai.report.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceFile;

/**
 * Looks at a file before PDFBox opens it, which unpacks some streams whole and without a limit, and reads what is left
 * of a file that is cut off without a word.
 */
final class PdfGuard {

    private static final int HEAD = 1_024;
    private static final int TAIL = 2_048;
    private static final int STREAM_BYTES = 64 * 1024 * 1024;
    private static final int ALL_BYTES = 128 * 1024 * 1024;
    private static final int ENCRYPTED_BYTES = 8 * 1024 * 1024;

    /** Smaller streams cannot grow to much, and a file has many. */
    private static final int SMALL = 4 * 1024;

    /** Streams of the older kind of compression, other than pictures: each byte may become thousands. */
    private static final int LZW_BYTES = 48 * 1024;

    private static final byte[] STREAM = bytes("stream");
    private static final byte[] END_STREAM = bytes("endstream");
    private static final int DICTIONARY = 1_024;
    private static final Pattern FLATE = Pattern.compile("/(?:FlateDecode|Fl)\\b");

    private long unpacked;
    private long lzw;

    private PdfGuard() {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether a file is a PDF: some programs write something before its first sign. */
    static boolean isPdf(SourceFile file) {
        int sign = file.head(HEAD).indexOf("%PDF-");
        return sign == 0 || sign > 0 && indexOf(file.bytes(), bytes("startxref"), 0) >= 0;
    }

    /**
     * Refuses what is cut off, or unpacks to too much.
     *
     * @throws UnreadableDocumentException with its reason
     */
    static void check(byte[] file) {
        int tail = Math.max(0, file.length - TAIL);
        String end = new String(file, tail, file.length - tail, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw new UnreadableDocumentException(Reason.DAMAGED, "%%EOF");
        }
        if (indexOf(file, bytes("/Encrypt"), 0) >= 0) {
            // Nobody can count what is encrypted.
            Limits.check(file.length, ENCRYPTED_BYTES, LimitKind.BYTES);
        } else {
            new PdfGuard().checkStreams(file);
        }
    }

    private void checkStreams(byte[] file) {
        int at = indexOf(file, STREAM, 0);
        while (at >= 0) {
            int start = at + STREAM.length;
            int end = indexOf(file, END_STREAM, start);
            end = end < 0 ? file.length : end;
            checkStream(file, at, start, end);
            at = indexOf(file, STREAM, Math.min(file.length, end + END_STREAM.length));
        }
    }

    private void checkStream(byte[] file, int keyword, int start, int end) {
        int from = Math.max(0, keyword - DICTIONARY);
        String dictionary = new String(file, from, keyword - from, StandardCharsets.ISO_8859_1);
        dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
        if (isTwicePacked(dictionary)) {
            throw new UnreadableDocumentException(Reason.DAMAGED, "FlateDecode");
        }
        boolean picture = dictionary.contains("/Image");
        if (!picture && (dictionary.contains("LZW") || dictionary.contains("/RunLength"))) {
            Limits.check(lzw += end - start, LZW_BYTES, LimitKind.INFLATED);
        }
        if (end - start >= SMALL && !picture) {
            inflate(file, start, end);
        }
    }

    private static boolean isTwicePacked(String dictionary) {
        Matcher filter = FLATE.matcher(dictionary);
        return filter.find() && filter.find();
    }

    /** Unpacks a stream to nowhere, and counts. */
    private void inflate(byte[] file, int start, int end) {
        int data = start;
        while (data < end && (file[data] == '\r' || file[data] == '\n' || file[data] == ' ')) {
            data++;
        }
        Inflater inflater = new Inflater();
        try {
            byte[] nowhere = new byte[64 * 1024];
            inflater.setInput(file, data, end - data);
            long size = 0;
            int count;
            while ((count = inflater.inflate(nowhere)) > 0) {
                size += count;
                unpacked += count;
                Limits.check(size, STREAM_BYTES, LimitKind.INFLATED);
                Limits.check(unpacked, ALL_BYTES, LimitKind.INFLATED);
            }
        } catch (DataFormatException e) {
            // No packed stream, or a broken one: PDFBox will say.
        } finally {
            inflater.end();
        }
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int start = from; start + wanted.length <= bytes.length; start++) {
            int same = 0;
            while (same < wanted.length && bytes[start + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return start;
            }
        }
        return -1;
    }
}
