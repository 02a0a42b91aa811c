package org.gongkai.report.documents;

import java.util.List;

/**
 * What the headings of a table say of its columns.
 *
 * @param slots the columns of figures from left to right; empty where the headings do not tell
 * @param terms what the headings mention, in reading order, whether or not its place is clear
 */
record Header(List<Slot> slots, List<GridCell> terms) {

    static final Header NONE = new Header(List.of(), List.of());

    Header {
        slots = List.copyOf(slots);
        terms = List.copyOf(terms);
    }

    /** Whether every column was understood. */
    boolean isUnderstood() {
        return !slots.isEmpty() && slots.stream().noneMatch(slot -> slot.kind() == Slot.Kind.UNKNOWN);
    }

    boolean isEmpty() {
        return terms.isEmpty() && slots.isEmpty();
    }

    /** Whether columns stand there that no heading of the form names, only numbered ones such as 数据1. */
    boolean isAssumed() {
        return slots.stream().filter(Slot::isTerm).count() > terms.size();
    }

    /** Whether two headers name the same columns in the same order. */
    boolean means(Header other) {
        if (slots.size() != other.slots.size()) {
            return false;
        }
        for (int i = 0; i < slots.size(); i++) {
            if (!slots.get(i).means(other.slots.get(i))) {
                return false;
            }
        }
        return true;
    }
}
