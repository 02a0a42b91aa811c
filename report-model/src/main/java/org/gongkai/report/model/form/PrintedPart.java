package org.gongkai.report.model.form;

import java.util.List;
import org.gongkai.report.model.value.ReportValue;

/**
 * Rows of a {@link PrintedTable} that belong together: its head, or lines; no cell reaches into another part.
 *
 * @since 0.1.0
 */
public final class PrintedPart implements ReportValue {

    private final boolean head;
    private final List<PrintedRow> rows;

    private PrintedPart(boolean head, List<PrintedRow> rows) {
        this.head = head;
        this.rows = List.copyOf(rows);
    }

    static PrintedPart head(List<PrintedRow> rows) {
        return new PrintedPart(true, rows);
    }

    static PrintedPart body(List<PrintedRow> rows) {
        return new PrintedPart(false, rows);
    }

    /** Whether these are the headings of the whole table. */
    public boolean isHead() {
        return head;
    }

    /** The rows, from the top. */
    public List<PrintedRow> rows() {
        return rows;
    }

    @Override
    public String toString() {
        return (head ? "head " : "body ") + rows;
    }
}
