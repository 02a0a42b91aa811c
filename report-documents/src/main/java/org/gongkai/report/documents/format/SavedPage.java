package org.gongkai.report.documents.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceFile;

/**
 * A web page saved with its pictures as one file (MHT): a message of several parts, of which the first page is read.
 */
final class SavedPage {

    private static final int HEAD = 4_000;
    private static final Pattern IS_SAVED_PAGE = Pattern.compile(
            "(?i)\\A(?=[A-Za-z][A-Za-z0-9-]{0,60}:)(?=[\\s\\S]{0,4000}?^MIME-Version:)[\\s\\S]{0,4000}?multipart/(?:related|alternative|mixed)",
            Pattern.MULTILINE);
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)boundary=(?:\"([^\"\\r\\n]{1,200})\"|([^\\s;\"]{1,200}))");
    private static final Pattern HTML = Pattern.compile("(?i)Content-Type:\\s{0,20}text/html");
    private static final Pattern ENCODING =
            Pattern.compile("(?i)Content-Transfer-Encoding:\\s{0,20}([A-Za-z0-9-]{1,30})");
    private static final Pattern END_OF_HEAD = Pattern.compile("\\r?\\n\\r?\\n");

    private SavedPage() {}

    /**
     * The page inside a saved page; empty for a file that is none.
     *
     * @throws UnreadableDocumentException where the file is a message without a page
     */
    static Optional<byte[]> html(SourceFile file) {
        if (!IS_SAVED_PAGE.matcher(file.head(HEAD).stripLeading()).find()) {
            return Optional.empty();
        }
        String message = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        Matcher boundary = BOUNDARY.matcher(message);
        if (!boundary.find()) {
            throw new UnreadableDocumentException(Reason.DAMAGED, "MHT");
        }
        String sign = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        for (int at = message.indexOf(sign); at >= 0; at = message.indexOf(sign, at + sign.length())) {
            Optional<byte[]> page = page(message, at + sign.length(), sign);
            if (page.isPresent()) {
                return page;
            }
        }
        throw new UnreadableDocumentException(Reason.DAMAGED, "MHT");
    }

    private static Optional<byte[]> page(String message, int start, String sign) {
        int end = message.indexOf(sign, start);
        String part = message.substring(start, end < 0 ? message.length() : end);
        Matcher head = END_OF_HEAD.matcher(part);
        if (!head.find() || !HTML.matcher(part.substring(0, head.start())).find()) {
            return Optional.empty();
        }
        Matcher encoding = ENCODING.matcher(part.substring(0, head.start()));
        String name = encoding.find() ? encoding.group(1).toLowerCase(Locale.ROOT) : "";
        String body = part.substring(head.end());
        return Optional.of(
                switch (name) {
                    case "quoted-printable" -> quotedPrintable(body);
                    case "base64" -> base64(body);
                    default -> bytes(body);
                });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] base64(String body) {
        try {
            return Base64.getMimeDecoder().decode(bytes(body));
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException(Reason.DAMAGED, "MHT");
        }
    }

    /** {@code =E4} is a byte, and {@code =} at the end of a line joins it to the next. */
    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(body.length());
        int i = 0;
        while (i < body.length()) {
            char c = body.charAt(i++);
            if (c != '=') {
                decoded.write(c);
            } else if (body.startsWith("\r\n", i)) {
                i += 2;
            } else if (body.startsWith("\n", i)) {
                i++;
            } else if (hex(body, i) >= 0 && hex(body, i + 1) >= 0) {
                decoded.write(16 * hex(body, i) + hex(body, i + 1));
                i += 2;
            } else {
                decoded.write(c);
            }
        }
        return decoded.toByteArray();
    }

    private static int hex(String text, int index) {
        return index < text.length() ? Character.digit(text.charAt(index), 16) : -1;
    }
}
