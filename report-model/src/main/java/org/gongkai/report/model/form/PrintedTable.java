package org.gongkai.report.model.form;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.value.ReportValue;

/**
 * A table as it stands on paper: rows of labels and places for figures, in both languages. Whoever lays a report out
 * walks it; {@link FormTable#printed()} is the official layout, {@link FormTable#listed()} the same without spans.
 *
 * <pre>{@code
 * for (PrintedRow row : table.printed().rows()) {
 *     for (PrintedCell cell : row.cells()) {
 *         write(cell.text(report::figure), cell.width(), cell.height());
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PrintedTable implements ReportValue {

    private final List<PrintedPart> parts;

    PrintedTable(List<PrintedPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The parts, from the top. */
    public List<PrintedPart> parts() {
        return parts;
    }

    /** The rows of all parts. */
    public List<PrintedRow> rows() {
        return parts.stream().flatMap(part -> part.rows().stream()).toList();
    }

    /** How many columns the table has, those of labels with it. */
    public int width() {
        return rows().stream()
                .limit(1)
                .flatMap(PrintedTable::cells)
                .mapToInt(PrintedCell::width)
                .sum();
    }

    private static Stream<PrintedCell> cells(PrintedRow row) {
        return row.cells().stream();
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
