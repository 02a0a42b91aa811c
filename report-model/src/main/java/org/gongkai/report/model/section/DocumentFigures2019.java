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
 * A line of Table 2, item (一), edition of 2019: documents of one kind, in 件.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class DocumentFigures2019 implements FigureRow, WithDocumentFigures2019 {

    private static final List<ColumnTerm> COLUMNS =
            List.of(ProactiveColumn2019.MADE, ProactiveColumn2019.DISCLOSED, ProactiveColumn2019.TOTAL_DISCLOSED);

    private static final DocumentFigures2019 BLANK = of(Figure.blank(), Figure.blank(), Figure.blank());

    DocumentFigures2019() {}

    /** The row of these figures. */
    public static DocumentFigures2019 of(Figure made, Figure disclosed, Figure totalDisclosed) {
        return ImmutableDocumentFigures2019.of(made, disclosed, totalDisclosed);
    }

    /** The row of these whole numbers. */
    public static DocumentFigures2019 of(long made, long disclosed, long totalDisclosed) {
        return of(Figure.of(made), Figure.of(disclosed), Figure.of(totalDisclosed));
    }

    /** The row whose cells are all blank. */
    public static DocumentFigures2019 blank() {
        return BLANK;
    }

    static DocumentFigures2019 from(LineFigures line) {
        return of(
                line.at(ProactiveColumn2019.MADE),
                line.at(ProactiveColumn2019.DISCLOSED),
                line.at(ProactiveColumn2019.TOTAL_DISCLOSED));
    }

    /** 本年新制作数量: newly made in the year, in 件. */
    @Value.Parameter
    public abstract Figure made();

    /** 本年新公开数量: newly disclosed in the year, in 件. */
    @Value.Parameter
    public abstract Figure disclosed();

    /** 对外公开总数量: disclosed in all, in 件. */
    @Value.Parameter
    public abstract Figure totalDisclosed();

    @Override
    public List<ColumnTerm> columns() {
        return COLUMNS;
    }

    @Override
    public List<Figure> figures() {
        return List.of(made(), disclosed(), totalDisclosed());
    }
}
