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
 * The line of Table 2, item (九), edition of 2019: centralised government procurement.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class ProcurementFigures2019 implements FigureRow, WithProcurementFigures2019 {

    private static final List<ColumnTerm> COLUMNS = List.of(ProactiveColumn2019.PROJECTS, ProactiveColumn2019.AMOUNT);

    private static final ProcurementFigures2019 BLANK = of(Figure.blank(), Figure.blank());

    ProcurementFigures2019() {}

    /** The row of these figures. */
    public static ProcurementFigures2019 of(Figure projects, Figure amount) {
        return ImmutableProcurementFigures2019.of(projects, amount);
    }

    /** The row whose cells are all blank. */
    public static ProcurementFigures2019 blank() {
        return BLANK;
    }

    static ProcurementFigures2019 from(LineFigures line) {
        return of(line.at(ProactiveColumn2019.PROJECTS), line.at(ProactiveColumn2019.AMOUNT));
    }

    /** 采购项目数量: number of projects, in 项. */
    @Value.Parameter
    public abstract Figure projects();

    /** 采购总金额: total amount, a decimal; its unit, 元 or 万元, stands in the cell, see {@link Figure#unit()}. */
    @Value.Parameter
    public abstract Figure amount();

    @Override
    public List<ColumnTerm> columns() {
        return COLUMNS;
    }

    @Override
    public List<Figure> figures() {
        return List.of(projects(), amount());
    }
}
