package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.Label;
import org.jspecify.annotations.Nullable;

/** What the form has and a document has not: whole tables, lines, and columns of a line. */
final class MissingCells {

    private final Form form;
    private final @Nullable Figure[] found;

    /** @param found the figures that are found so far, in the order of the form's cells */
    MissingCells(Form form, @Nullable Figure[] found) {
        this.form = form;
        this.found = found;
    }

    /** Whether any cell of a table was found, be it blank. */
    boolean hasAny(FormTable table) {
        for (FormLine line : table.lines()) {
            if (of(line).size() < line.cells().size()) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a line that were not found; a line's cells stand side by side in the form. */
    List<CellAddress> of(FormLine line) {
        List<CellAddress> missing = List.of();
        int first = form.indexOf(line.cells().get(0));
        for (int i = 0; i < line.cells().size(); i++) {
            if (found[first + i] == null) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(line.cells().get(i));
            }
        }
        return missing;
    }

    /** What a table lacks, all of it or line by line. */
    Stream<Remark> remarks(FormTable table) {
        if (hasAny(table)) {
            return table.lines().stream().flatMap(line -> remark(line).stream());
        }
        List<CellAddress> cells =
                table.lines().stream().flatMap(line -> line.cells().stream()).toList();
        return Stream.of(
                Remark.of(RemarkKind.TABLE_MISSING, cells, table.section().heading()));
    }

    private Optional<Remark> remark(FormLine line) {
        List<CellAddress> missing = of(line);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                missing.size() == line.cells().size()
                        ? Remark.of(RemarkKind.LINE_MISSING, missing, form.describe(line))
                        : Remark.of(RemarkKind.COLUMN_MISSING, missing, form.describe(line), columns(line, missing)));
    }

    private static Label columns(FormLine line, List<CellAddress> cells) {
        List<FormColumn> columns = line.columns().stream()
                .filter(column -> cells.contains(line.cell(column.term())))
                .toList();
        return Label.of(
                String.join(
                        "、", columns.stream().map(column -> column.label().zh()).toList()),
                String.join(
                        ", ",
                        columns.stream().map(column -> column.label().en()).toList()));
    }
}
