package org.gongkai.report.model.section;

import java.util.List;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.FigureRow;
import org.gongkai.report.model.figure.LineFigures;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.model.support.ReportStyle;
import org.immutables.value.Value;

/**
 * A line of Table 4: disputes by result, in 件.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class CaseFigures implements FigureRow, WithCaseFigures {

    private static final List<ColumnTerm> COLUMNS =
            List.of(CaseResult.UPHELD, CaseResult.CORRECTED, CaseResult.OTHER_RESULT, CaseResult.PENDING, Total.TOTAL);

    private static final CaseFigures BLANK =
            of(Figure.blank(), Figure.blank(), Figure.blank(), Figure.blank(), Figure.blank());

    CaseFigures() {}

    /** The row of these figures. */
    public static CaseFigures of(Figure upheld, Figure corrected, Figure otherResult, Figure pending, Figure total) {
        return ImmutableCaseFigures.of(upheld, corrected, otherResult, pending, total);
    }

    /** The row of these whole numbers. */
    public static CaseFigures of(long upheld, long corrected, long otherResult, long pending, long total) {
        return of(
                Figure.of(upheld), Figure.of(corrected), Figure.of(otherResult), Figure.of(pending), Figure.of(total));
    }

    /** The row whose cells are all blank. */
    public static CaseFigures blank() {
        return BLANK;
    }

    public static CaseFigures from(LineFigures line) {
        return of(
                line.at(CaseResult.UPHELD),
                line.at(CaseResult.CORRECTED),
                line.at(CaseResult.OTHER_RESULT),
                line.at(CaseResult.PENDING),
                line.at(Total.TOTAL));
    }

    /** 结果维持: the body's decision was upheld, in 件. */
    @Value.Parameter
    public abstract Figure upheld();

    /** 结果纠正: the body's decision was corrected, in 件. */
    @Value.Parameter
    public abstract Figure corrected();

    /** 其他结果, in 件. */
    @Value.Parameter
    public abstract Figure otherResult();

    /** 尚未审结: not concluded by 31 December, in 件. */
    @Value.Parameter
    public abstract Figure pending();

    /** 总计, as stated, in 件. */
    @Value.Parameter
    public abstract Figure total();

    /** The cases with one result, in 件. */
    public Figure of(CaseResult result) {
        return figures().get(result.ordinal());
    }

    @Override
    public List<ColumnTerm> columns() {
        return COLUMNS;
    }

    @Override
    public List<Figure> figures() {
        return List.of(upheld(), corrected(), otherResult(), pending(), total());
    }
}
