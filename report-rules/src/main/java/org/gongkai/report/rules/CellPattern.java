package org.gongkai.report.rules;

import java.util.Collection;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.value.ReportValue;

/**
 * A pattern of cell addresses, in which {@code *} stands for any characters: {@code T3.*:G} are the totals of Table 3.
 *
 * @param text the pattern
 * @since 0.1.0
 */
public record CellPattern(String text) implements ReportValue {

    private static final CellPattern ANY = new CellPattern("*");

    /** @throws IllegalArgumentException for a pattern that is blank */
    public CellPattern {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a cell pattern is like T3.*:G, not '" + text + "'");
        }
    }

    /** The pattern of every finding, also of one without a cell. */
    public static CellPattern any() {
        return ANY;
    }

    /**
     * The pattern of a text, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException for a pattern that is blank
     */
    public static CellPattern parse(String text) {
        return text.equals(ANY.text) ? ANY : new CellPattern(text);
    }

    /** Whether a cell's address fits. */
    public boolean matches(CellAddress cell) {
        return matches(cell.toString());
    }

    /** Whether there are cells and all fit; {@code *} fits also where there are none. */
    public boolean matchesAll(Collection<CellAddress> cells) {
        return equals(ANY) || !cells.isEmpty() && cells.stream().allMatch(this::matches);
    }

    /** Goes back to the last star only, so that no pattern takes long. */
    private boolean matches(String address) {
        int at = 0;
        int next = 0;
        int star = -1;
        int retry = 0;
        while (at < address.length()) {
            if (next < text.length() && text.charAt(next) == '*') {
                star = next++;
                retry = at;
            } else if (next < text.length() && text.charAt(next) == address.charAt(at)) {
                next++;
                at++;
            } else if (star >= 0) {
                next = star + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        return text.substring(next).chars().allMatch(each -> each == '*');
    }

    @Override
    public String toString() {
        return text;
    }
}
