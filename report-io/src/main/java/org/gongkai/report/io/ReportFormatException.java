package org.gongkai.report.io;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A document that is no report in the format it should be; says where and what was expected. */
public final class ReportFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String BUNDLE = "org.gongkai.report.io.Formats";

    private final String path;
    private final int line;
    private final int column;
    private final String key;
    private final String[] arguments;

    ReportFormatException(String path, int line, int column, String key, String... arguments) {
        super(text(Locale.ENGLISH, path, line, column, key, arguments));
        this.path = path;
        this.line = line;
        this.column = column;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Where in the document's structure: a JSON Pointer, empty for the whole document. */
    public String path() {
        return path;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column in the line, from 1. */
    public int column() {
        return column;
    }

    /** What is wrong and where, in one line, in a locale's language: English where it is English, else Chinese. */
    public String message(Locale locale) {
        return text(locale, path, line, column, key, arguments);
    }

    private static String text(Locale locale, String path, int line, int column, String key, String... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String what = format(bundle, key, (Object[]) arguments);
        return format(bundle, "place", what, path.isEmpty() ? "/" : path, String.valueOf(line), String.valueOf(column));
    }

    private static String format(ResourceBundle bundle, String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
