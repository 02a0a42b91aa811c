package org.gongkai.report.cli.input;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.cli.terminal.TerminalTexts;

/**
 * A line of a small list that people keep by hand: fields with commas or tabs between them. Empty lines and those that
 * begin with {@code #} say nothing.
 *
 * @param file the list
 * @param number the line's number
 * @param text the line
 * @param fields what stands in it, without the spaces around
 */
public record ListLine(Path file, int number, String text, List<String> fields) {

    /** The lines of a list that say something. */
    public static List<ListLine> of(Path file) throws UnreadableInput {
        List<String> lines = text(file).lines().map(String::strip).toList();
        List<ListLine> said = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                said.add(of(file, i + 1, lines.get(i)));
            }
        }
        return said;
    }

    private static ListLine of(Path file, int number, String line) {
        return new ListLine(
                file,
                number,
                line,
                Stream.of(line.split("[,，\t]", -1)).map(String::strip).toList());
    }

    private static String text(Path file) throws UnreadableInput {
        String text = new String(InputBytes.read(file), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Says what is wrong with the line, by a key whose arguments are file, number and line. */
    public UnreadableInput problem(String key) {
        return new UnreadableInput(TerminalTexts.message(key, SourceName.of(file), String.valueOf(number), text), null);
    }
}
