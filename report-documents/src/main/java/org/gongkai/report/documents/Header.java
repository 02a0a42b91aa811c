package org.gongkai.report.documents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.model.form.ColumnTerm;

/** What the headings of a table say of its columns. */
final class Header {

    static final Header NONE = new Header(List.of(), List.of());

    private final List<Slot> slots;
    private final List<GridCell> terms;
    private final Set<ColumnTerm> columns = new LinkedHashSet<>();
    private final boolean understood;
    private final boolean assumed;

    Header(List<Slot> slots, List<GridCell> terms) {
        this.slots = List.copyOf(slots);
        this.terms = List.copyOf(terms);
        int known = 0;
        int sums = 0;
        for (Slot slot : slots) {
            known += slot.isTerm() ? 1 : 0;
            sums += slot.isSubtotal() ? 1 : 0;
            if (slot.isTerm() && slot.column() != null) {
                columns.add(slot.column());
            }
        }
        this.understood = !slots.isEmpty() && known + sums == slots.size();
        this.assumed = known > terms.size();
    }

    /** The columns of figures from left to right; empty where the headings do not tell. */
    List<Slot> slots() {
        return slots;
    }

    /** What the headings mention, in reading order, whether or not its place is clear. */
    List<GridCell> terms() {
        return terms;
    }

    /** The columns of the form that the headings name. */
    Set<ColumnTerm> columns() {
        return columns;
    }

    /** Whether every column was understood. */
    boolean isUnderstood() {
        return understood;
    }

    /** Whether every column stands for one of the form's, and no two for the same. */
    boolean isPlain() {
        return understood && columns.size() == slots.size() && !assumed;
    }

    boolean isEmpty() {
        return terms.isEmpty() && slots.isEmpty();
    }

    /** Whether columns stand there that no heading of the form names, only numbered ones such as 数据1. */
    boolean isAssumed() {
        return assumed;
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
