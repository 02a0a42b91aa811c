package org.gongkai.report.model.section;

import java.util.List;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.FigureRow;
import org.gongkai.report.model.figure.LineFigures;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.support.ReportStyle;
import org.immutables.value.Value;

/**
 * A line of Table 2, item (一), edition of 2021: documents of one kind, in 件.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class DocumentFigures implements FigureRow, WithDocumentFigures {

    private static final List<ColumnTerm> COLUMNS =
            List.of(ProactiveColumn2021.ISSUED, ProactiveColumn2021.REPEALED, ProactiveColumn2021.IN_FORCE);

    private static final DocumentFigures BLANK = of(Figure.blank(), Figure.blank(), Figure.blank());

    DocumentFigures() {}

    /** The row of these figures. */
    public static DocumentFigures of(Figure issued, Figure repealed, Figure inForce) {
        return ImmutableDocumentFigures.of(issued, repealed, inForce);
    }

    /** The row of these whole numbers. */
    public static DocumentFigures of(long issued, long repealed, long inForce) {
        return of(Figure.of(issued), Figure.of(repealed), Figure.of(inForce));
    }

    /** The row whose cells are all blank. */
    public static DocumentFigures blank() {
        return BLANK;
    }

    static DocumentFigures from(LineFigures line) {
        return of(
                line.at(ProactiveColumn2021.ISSUED),
                line.at(ProactiveColumn2021.REPEALED),
                line.at(ProactiveColumn2021.IN_FORCE));
    }

    /** 本年制发件数: issued in the year, in 件. */
    @Value.Parameter
    public abstract Figure issued();

    /** 本年废止件数: repealed in the year, in 件. */
    @Value.Parameter
    public abstract Figure repealed();

    /** 现行有效件数: in force at the end of the year, in 件. */
    @Value.Parameter
    public abstract Figure inForce();

    @Override
    public List<ColumnTerm> columns() {
        return COLUMNS;
    }

    @Override
    public List<Figure> figures() {
        return List.of(issued(), repealed(), inForce());
    }
}
