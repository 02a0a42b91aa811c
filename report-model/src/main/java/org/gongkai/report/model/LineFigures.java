package org.gongkai.report.model;

import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.FormLine;

/** The figures of one line among a report's, found by column. */
record LineFigures(ReportFigures figures, FormLine line) {

    Figure at(ColumnTerm column) {
        return figures.get(line.cell(column));
    }
}
