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
 * A line of Table 2, items (五) and (六), edition of 2021: decisions, in 件.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class DecisionFigures implements FigureRow, WithDecisionFigures {

    private static final List<ColumnTerm> COLUMNS = List.of(ProactiveColumn2021.DECISIONS);

    private static final DecisionFigures BLANK = of(Figure.blank());

    DecisionFigures() {}

    /** The row of these figures. */
    public static DecisionFigures of(Figure decisions) {
        return ImmutableDecisionFigures.of(decisions);
    }

    /** The row of these whole numbers. */
    public static DecisionFigures of(long decisions) {
        return of(Figure.of(decisions));
    }

    /** The row whose cells are all blank. */
    public static DecisionFigures blank() {
        return BLANK;
    }

    static DecisionFigures from(LineFigures line) {
        return of(line.at(ProactiveColumn2021.DECISIONS));
    }

    /** 本年处理决定数量: decisions made in the year, in 件. */
    @Value.Parameter
    public abstract Figure decisions();

    @Override
    public List<ColumnTerm> columns() {
        return COLUMNS;
    }

    @Override
    public List<Figure> figures() {
        return List.of(decisions());
    }
}
