package org.gongkai.report.cli.input;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        for (ListLine line : ListLine.of(file)) {
            add(line, next);
        }
        return new FormerNames(next);
    }

    private static void add(ListLine line, Map<String, String> next) throws UnreadableInput {
        List<String> names = line.fields();
        if (names.size() != 2 || names.get(0).isEmpty() || names.get(1).isEmpty()) {
            throw line.problem("formerly.malformed");
        }
        String before = next.putIfAbsent(names.get(0), names.get(1));
        if (before != null && !before.equals(names.get(1))) {
            throw line.problem("formerly.twice");
        }
        if (isCircle(names.get(0), next)) {
            throw line.problem("formerly.circle");
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

    /** The name that a body has in the end. */
    public String latest(String name) {
        String latest = name;
        for (String each = name; each != null; each = next.get(each)) {
            latest = each;
        }
        return latest;
    }
}
