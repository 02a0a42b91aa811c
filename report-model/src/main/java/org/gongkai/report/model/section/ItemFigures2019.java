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
 * A line of Table 2, items (五) and (六), edition of 2019: items of a public list and decisions on them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class ItemFigures2019 implements FigureRow, WithItemFigures2019 {

    private static final List<ColumnTerm> COLUMNS =
            List.of(ProactiveColumn2019.PREVIOUS_ITEMS, ProactiveColumn2019.CHANGE, ProactiveColumn2019.DECISIONS);

    private static final ItemFigures2019 BLANK = of(Figure.blank(), Figure.blank(), Figure.blank());

    ItemFigures2019() {}

    /** The row of these figures. */
    public static ItemFigures2019 of(Figure previousItems, Figure change, Figure decisions) {
        return ImmutableItemFigures2019.of(previousItems, change, decisions);
    }

    /** The row of these whole numbers. */
    public static ItemFigures2019 of(long previousItems, long change, long decisions) {
        return of(Figure.of(previousItems), Figure.of(change), Figure.of(decisions));
    }

    /** The row whose cells are all blank. */
    public static ItemFigures2019 blank() {
        return BLANK;
    }

    static ItemFigures2019 from(LineFigures line) {
        return of(
                line.at(ProactiveColumn2019.PREVIOUS_ITEMS),
                line.at(ProactiveColumn2019.CHANGE),
                line.at(ProactiveColumn2019.DECISIONS));
    }

    /** 上一年项目数量: number of items in the year before, in 项; never an amount. */
    @Value.Parameter
    public abstract Figure previousItems();

    /** 本年增/减: change of that number in the year, in 项, negative for a decrease. */
    @Value.Parameter
    public abstract Figure change();

    /** 处理决定数量: decisions, in 件. */
    @Value.Parameter
    public abstract Figure decisions();

    @Override
    public List<ColumnTerm> columns() {
        return COLUMNS;
    }

    @Override
    public List<Figure> figures() {
        return List.of(previousItems(), change(), decisions());
    }
}
