package org.gongkai.report.input;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.documents.ReportDocuments;

/**
 * The formats that reports are read from, with the endings of file names.
 *
 * @since 0.1.0
 */
public enum InputFormat {
    /** One report in our JSON. */
    JSON("json"),
    /** A stream of reports in our JSON, one a line. */
    NDJSON("ndjson", "jsonl"),
    /** One report in our XML. */
    XML("xml"),
    /** A document as a body published it. */
    DOCUMENT(ReportDocuments.endings());

    private final List<String> endings;

    InputFormat(String... endings) {
        this(List.of(endings));
    }

    InputFormat(List<String> endings) {
        this.endings = endings;
    }

    /** The endings of file names, without the dot, in small letters; the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** The format that a file's name claims; empty for an unknown ending. */
    public static Optional<InputFormat> of(Path file) {
        return ofName(String.valueOf(file.getFileName()));
    }

    /** The format that a name claims; empty for an unknown ending. */
    public static Optional<InputFormat> ofName(String name) {
        String ending = ending(name);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /** Whether a name claims a stream of reports, one a line. */
    public static boolean isStream(String name) {
        return NDJSON.endings.contains(ending(name));
    }

    /** The ending of a file's name, without the dot, in small letters; empty where it has none. */
    public static String ending(String name) {
        return name.substring(name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT);
    }
}
