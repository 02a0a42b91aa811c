package org.gongkai.report.model.form.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.report.model.lists.NameEntry;
import org.gongkai.report.model.lists.NameList;
import org.gongkai.report.model.lists.TermKeys;

/**
 * The wordings of the list {@code aliases.tsv}. A term's key there is its kind, which is the name of its class in lower
 * camel case, and its code: {@code refusalReason.stateSecret}.
 */
final class Aliases {

    private static final Map<String, List<String>> BY_KEY = byKey();

    private Aliases() {}

    private static Map<String, List<String>> byKey() {
        Map<String, List<String>> byKey = new HashMap<>();
        NameList.readPatterns("aliases.tsv", Wordings::of).forEach(entry -> add(entry, byKey));
        return byKey;
    }

    private static void add(NameEntry entry, Map<String, List<String>> byKey) {
        List<String> known = byKey.computeIfAbsent(entry.key(), key -> new ArrayList<>());
        if (!known.contains(entry.name())) {
            known.add(entry.name());
        }
    }

    /** All wordings of a term besides its label: those declared with it, and those of the list. */
    static List<String> of(Class<?> kind, TermEntry entry) {
        List<String> listed = BY_KEY.getOrDefault(key(kind, entry.code()), List.of());
        if (listed.isEmpty()) {
            return entry.aliases();
        }
        return Stream.concat(entry.aliases().stream(), listed.stream())
                .filter(wording -> !wording.equals(entry.label().zh()))
                .distinct()
                .toList();
    }

    static String key(Class<?> kind, String code) {
        return TermKeys.of(kind, code);
    }
}
