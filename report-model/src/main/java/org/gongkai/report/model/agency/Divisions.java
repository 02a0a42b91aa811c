package org.gongkai.report.model.agency;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.model.lists.NameList;

/**
 * The names of the divisions at province and prefecture level, as they begin the name of a body: those of the list
 * {@code divisions.tsv}.
 */
final class Divisions {

    private static final NameList NAMES = NameList.read("divisions.tsv", "municipality", "province", "prefecture");

    private static final Set<String> MUNICIPALITIES = NAMES.of("municipality");
    private static final Set<String> PROVINCE_LEVEL = NAMES.of("municipality", "province");
    private static final Set<String> PREFECTURE_LEVEL = NAMES.of("prefecture");
    private static final int LONGEST = Stream.concat(PROVINCE_LEVEL.stream(), PREFECTURE_LEVEL.stream())
            .mapToInt(String::length)
            .max()
            .orElseThrow();

    private Divisions() {}

    /** The province, autonomous region or municipality that a text begins with. */
    static Optional<String> province(String text) {
        return prefix(PROVINCE_LEVEL, text);
    }

    /** The city, autonomous prefecture, prefecture or league that a text begins with. */
    static Optional<String> prefecture(String text) {
        return prefix(PREFECTURE_LEVEL, text);
    }

    /**
     * Whether a name is that of a city directly under the State Council, which has districts like a prefecture's city.
     */
    static boolean isMunicipality(String name) {
        return MUNICIPALITIES.contains(name);
    }

    /** The longest of the names that a text begins with. */
    private static Optional<String> prefix(Set<String> names, String text) {
        for (int end = Math.min(LONGEST, text.length()); end > 1; end--) {
            String start = text.substring(0, end);
            if (names.contains(start)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }
}
