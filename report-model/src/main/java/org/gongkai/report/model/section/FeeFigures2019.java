package org.gongkai.report.model.section;

import java.util.List;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.FigureRow;
import org.gongkai.report.model.figure.LineFigures;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.ProactiveColumn2019;
import org.gongkai.report.model.support.ReportStyle;
import org.immutables.value.Value;

/**
 * The line of Table 2, item (八), edition of 2019: items of 行政事业性收费.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class FeeFigures2019 implements FigureRow, WithFeeFigures2019 {

    private static final List<ColumnTerm> COLUMNS =
            List.of(ProactiveColumn2019.PREVIOUS_ITEMS, ProactiveColumn2019.CHANGE);

    private static final FeeFigures2019 BLANK = of(Figure.blank(), Figure.blank());

    FeeFigures2019() {}

    /** The row of these figures. */
    public static FeeFigures2019 of(Figure previousItems, Figure change) {
        return ImmutableFeeFigures2019.of(previousItems, change);
    }

    /** The row of these whole numbers. */
    public static FeeFigures2019 of(long previousItems, long change) {
        return of(Figure.of(previousItems), Figure.of(change));
    }

    /** The row whose cells are all blank. */
    public static FeeFigures2019 blank() {
        return BLANK;
    }

    static FeeFigures2019 from(LineFigures line) {
        return of(line.at(ProactiveColumn2019.PREVIOUS_ITEMS), line.at(ProactiveColumn2019.CHANGE));
    }

    /** 上一年项目数量: number of items in the year before, in 项; never an amount. */
    @Value.Parameter
    public abstract Figure previousItems();

    /** 本年增/减: change of that number in the year, in 项, negative for a decrease. */
    @Value.Parameter
    public abstract Figure change();

    @Override
    public List<ColumnTerm> columns() {
        return COLUMNS;
    }

    @Override
    public List<Figure> figures() {
        return List.of(previousItems(), change());
    }
}
