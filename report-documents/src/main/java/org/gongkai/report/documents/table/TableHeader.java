package org.gongkai.report.documents.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.model.form.term.ColumnTerm;

/** What the headings of a table say of its columns. */
final class TableHeader {

    static final TableHeader NONE = new TableHeader(List.of(), List.of());

    private final List<ColumnMeaning> meanings;
    private final List<GridCell> terms;
    private final Set<ColumnTerm> columns = new LinkedHashSet<>();
    private final boolean understood;
    private final boolean assumed;

    TableHeader(List<ColumnMeaning> meanings, List<GridCell> terms) {
        this.meanings = List.copyOf(meanings);
        this.terms = List.copyOf(terms);
        int known = 0;
        int sums = 0;
        for (ColumnMeaning meaning : meanings) {
            known += meaning.isTerm() ? 1 : 0;
            sums += meaning.isSubtotal() ? 1 : 0;
            if (meaning.isTerm() && meaning.column() != null) {
                columns.add(meaning.column());
            }
        }
        this.understood = !meanings.isEmpty() && known + sums == meanings.size();
        this.assumed = known > terms.size();
    }

    /** The columns of figures from left to right; empty where the headings do not tell. */
    List<ColumnMeaning> meanings() {
        return meanings;
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
        return understood && columns.size() == meanings.size() && !assumed;
    }

    boolean isEmpty() {
        return terms.isEmpty() && meanings.isEmpty();
    }

    /** Whether columns stand there that no heading of the form names, only numbered ones such as 数据1. */
    boolean isAssumed() {
        return assumed;
    }

    /** Whether two headers name the same columns in the same order. */
    boolean means(TableHeader other) {
        if (meanings.size() != other.meanings.size()) {
            return false;
        }
        for (int i = 0; i < meanings.size(); i++) {
            if (!meanings.get(i).means(other.meanings.get(i))) {
                return false;
            }
        }
        return true;
    }
}
