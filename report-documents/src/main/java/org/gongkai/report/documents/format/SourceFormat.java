package org.gongkai.report.documents.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceDocument;

/** The formats that are read, with the endings of file names that stand for them. */
public enum SourceFormat {
    HTML("html", "htm", "shtml", "shtm", "xhtml", "aspx", "asp", "jsp", "php"),
    MARKDOWN("md", "markdown"),
    TEXT("txt");

    private static final int HEAD = 2_000;
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype html|html|head|body|table|div|meta|p)[\\s>/]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN_SIGN = Pattern.compile("(?m)^(?:#{1,6} \\S|\\|? {0,3}:?-{3,40}:? {0,3}\\|)");

    /** First bytes of formats that are not read, and what they are called. */
    private static final Map<String, String> BINARY = Map.of(
            "%PDF", "PDF",
            "PK\u0003\u0004", "DOCX/XLSX/ZIP",
            "\u00d0\u00cf\u0011\u00e0", "DOC/XLS/WPS",
            "{\\rtf", "RTF");

    private static final List<String> IMAGES =
            List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "BM", "II*\u0000", "MM\u0000*");

    private final List<String> endings;

    SourceFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** The endings of file names, without the dot, in small letters. */
    public List<String> endings() {
        return endings;
    }

    public static void refuseBinary(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        BINARY.forEach((start, name) -> {
            if (head.startsWith(start)) {
                throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, name);
            }
        });
        boolean binary = head.indexOf('\u0000') >= 0;
        if (binary && IMAGES.stream().anyMatch(head::startsWith)
                || head.startsWith(IMAGES.get(0))
                || head.startsWith(IMAGES.get(1))) {
            throw new UnreadableDocumentException(Reason.IMAGE_ONLY);
        }
        boolean wide = head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe");
        if (binary && !wide) {
            throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, "?");
        }
    }

    public static SourceFormat of(String text, String nameHint) {
        String head = text.substring(0, Math.min(HEAD, text.length())).strip();
        boolean markup = MARKUP.matcher(head).find();
        if (head.startsWith("<") && markup) {
            return HTML;
        }
        return named(nameHint).orElseGet(() -> {
            if (markup) {
                return HTML;
            }
            return MARKDOWN_SIGN.matcher(text).find() ? MARKDOWN : TEXT;
        });
    }

    private static Optional<SourceFormat> named(String nameHint) {
        String name = nameHint.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }

    public SourceDocument read(String text) {
        return switch (this) {
            case TEXT -> TextReader.read(text);
            case MARKDOWN -> MarkdownReader.read(text);
            case HTML -> HtmlReader.read(text);
        };
    }
}
