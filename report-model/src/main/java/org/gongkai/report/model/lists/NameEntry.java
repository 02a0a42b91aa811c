package org.gongkai.report.model.lists;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A line of a list. The years are for who keeps the list: a name is known in a report of any year, since bodies keep
 * old names, and publish old reports anew under new ones.
 *
 * @param key what is named
 * @param name the name
 * @param firstYear the first year of reports that use the name; empty where there is none to tell
 * @param lastYear the last year; empty where the name is still in use
 */
public record NameEntry(String key, String name, OptionalInt firstYear, OptionalInt lastYear) {

    private static final int MOST_PARTS = 4;
    private static final char COMMENT = '#';
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** Refuses a last year before the first. */
    public NameEntry {
        if (firstYear.isPresent() && lastYear.isPresent() && firstYear.getAsInt() > lastYear.getAsInt()) {
            throw new IllegalArgumentException(
                    "the last year " + lastYear.getAsInt() + " is before the first, " + firstYear.getAsInt());
        }
    }

    static boolean isComment(String line) {
        return line.isBlank() || line.charAt(0) == COMMENT;
    }

    /**
     * The entry of a line: a key, a name and perhaps one or two years, parted by tabs.
     *
     * @throws IllegalArgumentException for any other line, quoting it
     */
    static NameEntry parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length < 2 || parts.length > MOST_PARTS || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException(
                    "not a key, a name and at most two years, parted by tabs: '" + line + "'");
        }
        return new NameEntry(parts[0], parts[1], year(parts, 2), year(parts, 3));
    }

    private static OptionalInt year(String[] parts, int index) {
        if (parts.length <= index || parts[index].isEmpty()) {
            return OptionalInt.empty();
        }
        if (!YEAR.matcher(parts[index]).matches()) {
            throw new IllegalArgumentException("not a year: '" + parts[index] + "'");
        }
        return OptionalInt.of(Integer.parseInt(parts[index]));
    }
}
