package org.gongkai.report.cli.input;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.cli.terminal.Terminal;

/**
 * Which body a body was formerly, from a file with a line for each renaming: the old name, a comma or tab, the new one.
 * Empty lines and those that begin with {@code #} say nothing.
 */
public final class FormerNames {

    private final Map<String, String> next;

    private FormerNames(Map<String, String> next) {
        this.next = next;
    }

    /** Nobody was renamed. */
    public static FormerNames none() {
        return new FormerNames(Map.of());
    }

    /** The renamings of a file; a line that is none, or a body that becomes two or itself, is refused with its line. */
    public static FormerNames read(Path file) throws UnreadableInput {
        Map<String, String> next = new HashMap<>();
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, next, file, i + 1);
            }
        }
        return new FormerNames(next);
    }

    private static String text(Path file) throws UnreadableInput {
        String text = new String(InputBytes.read(file), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void add(String line, Map<String, String> next, Path file, int number) throws UnreadableInput {
        String[] names = line.split("[,，\t]", -1);
        if (names.length != 2 || names[0].isBlank() || names[1].isBlank()) {
            throw problem("formerly.malformed", file, number, line);
        }
        String before = next.putIfAbsent(names[0].strip(), names[1].strip());
        if (before != null && !before.equals(names[1].strip())) {
            throw problem("formerly.twice", file, number, line);
        }
        if (isCircle(names[0].strip(), next)) {
            throw problem("formerly.circle", file, number, line);
        }
    }

    private static boolean isCircle(String name, Map<String, String> next) {
        Set<String> seen = new HashSet<>();
        for (String each = name; each != null; each = next.get(each)) {
            if (!seen.add(each)) {
                return true;
            }
        }
        return false;
    }

    private static UnreadableInput problem(String key, Path file, int number, String line) {
        return new UnreadableInput(Terminal.message(key, SourceName.of(file), String.valueOf(number), line), null);
    }

    /** The name that a body has in the end. */
    public String latest(String name) {
        String latest = name;
        for (String each = name; each != null; each = next.get(each)) {
            latest = each;
        }
        return latest;
    }
}
