package org.gongkai.report.model;

import java.util.List;

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

    /** The figures, in the order of the form's columns. */
    List<Figure> figures();
}
