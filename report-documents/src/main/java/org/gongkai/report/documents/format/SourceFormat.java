package org.gongkai.report.documents.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.report.documents.source.SourceDocument;

/** The formats that are read, with the endings of file names that stand for them. */
enum SourceFormat {
    HTML("html", "htm", "shtml", "shtm", "xhtml", "aspx", "asp", "jsp", "php"),
    MARKDOWN("md", "markdown"),
    TEXT("txt");

    private static final int HEAD = 2_000;
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype html|html|head|body|table|div|meta|p)[\\s>/]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN_SIGN = Pattern.compile("(?m)^(?:#{1,6} \\S|\\|? {0,3}:?-{3,40}:? {0,3}\\|)");

    private final List<String> endings;

    SourceFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** The endings of file names, without the dot, in small letters. */
    List<String> endings() {
        return endings;
    }

    static SourceFormat of(String text, String nameHint) {
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

    SourceDocument read(String text) {
        return switch (this) {
            case TEXT -> TextReader.read(text);
            case MARKDOWN -> MarkdownReader.read(text);
            case HTML -> HtmlReader.read(text);
        };
    }
}
