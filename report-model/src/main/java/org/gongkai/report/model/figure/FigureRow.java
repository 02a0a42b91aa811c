package org.gongkai.report.model.figure;

import java.util.List;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.value.ReportValue;

/**
 * The figures of one line of a table, in the order of its columns.
 *
 * @since 0.1.0
 */
public interface FigureRow extends ReportValue {

    /** The columns that the figures stand under, in the form's order. */
    List<ColumnTerm> columns();

    /** The figures, in the order of the form's columns. */
    List<Figure> figures();
}
