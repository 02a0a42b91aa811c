package org.gongkai.report.cli.input;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.documents.ReportDocuments;

/**
 * The formats that reports are read from, with the endings of file names. A file that is named is read whatever its
 * ending; of a directory only the files with one of these.
 */
public enum InputFormat {
    /** One report in our JSON. */
    JSON("json"),
    /** A stream of reports, one a line. */
    NDJSON("ndjson", "jsonl"),
    /** One report in our XML. */
    XML("xml"),
    /** A page as a body published it. */
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
        String ending = ending(file);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /** Whether a file is a stream of reports, by its name. */
    static boolean isStream(Path file) {
        return of(file).filter(NDJSON::equals).isPresent();
    }

    /** The ending of a file's name, without the dot, in small letters; empty where it has none. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    }
}
