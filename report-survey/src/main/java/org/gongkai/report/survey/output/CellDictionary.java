package org.gongkai.report.survey.output;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.term.Label;

/** What each cell of an edition is, as the form declares it. */
final class CellDictionary {

    private CellDictionary() {}

    static Stream<List<Object>> rows(Edition edition) {
        return edition.cells().stream().map(cell -> row(edition, cell));
    }

    private static List<Object> row(Edition edition, CellAddress cell) {
        Form form = edition.form();
        FormColumn column = form.columnOf(cell);
        Label line = form.describe(form.lineOf(cell));
        return List.of(
                edition.code(),
                cell.toString(),
                cell.table(),
                cell.line(),
                cell.column(),
                line.zh(),
                line.en(),
                column.label().zh(),
                column.label().en(),
                column.measure().unit().zh(),
                column.measure().unit().en(),
                String.valueOf(column.isTotal()));
    }
}
