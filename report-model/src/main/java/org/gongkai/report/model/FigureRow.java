package org.gongkai.report.model;

import java.util.List;
import org.gongkai.report.model.form.ColumnTerm;

/** The figures of one line of a table, in the order of its columns. */
public sealed interface FigureRow
        permits ApplicantFigures,
                CaseFigures,
                DocumentFigures,
                DecisionFigures,
                FeeFigures,
                DocumentFigures2019,
                ItemFigures2019,
                FeeFigures2019,
                ProcurementFigures2019 {

    /** The columns that the figures stand under, in the form's order. */
    List<ColumnTerm> columns();

    /** The figures, in the order of the form's columns. */
    List<Figure> figures();
}
