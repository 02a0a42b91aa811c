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
 * The line of Table 2, item (八), edition of 2021: 行政事业性收费. Not the information-processing fee, which section 六 states.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class FeeFigures implements FigureRow, WithFeeFigures {

    private static final List<ColumnTerm> COLUMNS = List.of(ProactiveColumn2021.AMOUNT);

    private static final FeeFigures BLANK = of(Figure.blank());

    FeeFigures() {}

    /** The row of these figures. */
    public static FeeFigures of(Figure amount) {
        return ImmutableFeeFigures.of(amount);
    }

    /** The row whose cells are all blank. */
    public static FeeFigures blank() {
        return BLANK;
    }

    static FeeFigures from(LineFigures line) {
        return of(line.at(ProactiveColumn2021.AMOUNT));
    }

    /** 本年收费金额: amount charged in the year, in 万元, a decimal. */
    @Value.Parameter
    public abstract Figure amount();

    @Override
    public List<ColumnTerm> columns() {
        return COLUMNS;
    }

    @Override
    public List<Figure> figures() {
        return List.of(amount());
    }
}
