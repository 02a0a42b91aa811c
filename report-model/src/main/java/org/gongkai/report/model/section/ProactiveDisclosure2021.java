package org.gongkai.report.model.section;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.report.model.figure.FigureRow;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.support.ReportStyle;
import org.immutables.value.Value;

/**
 * Section 二 (Table 2), edition of 2021.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract non-sealed class ProactiveDisclosure2021 extends ProactiveDisclosure
        implements WithProactiveDisclosure2021 {

    ProactiveDisclosure2021() {}

    /** A builder; lines that nobody sets are blank. */
    public static Builder builder() {
        return new Builder();
    }

    static ProactiveDisclosure2021 read(ReportFigures figures) {
        return builder()
                .edition(figures.edition())
                .regulations(DocumentFigures.from(figures.line(ProactiveItem.REGULATIONS)))
                .normativeDocuments(DocumentFigures.from(figures.line(ProactiveItem.NORMATIVE_DOCUMENTS)))
                .licensing(DecisionFigures.from(figures.line(ProactiveItem.LICENSING)))
                .penalties(DecisionFigures.from(figures.line(ProactiveItem.PENALTIES)))
                .coercion(DecisionFigures.from(figures.line(ProactiveItem.COERCION)))
                .fees(FeeFigures.from(figures.line(ProactiveItem.FEES)))
                .build();
    }

    @Override
    public Map<LineTerm, FigureRow> rows() {
        Map<LineTerm, FigureRow> rows = new LinkedHashMap<>();
        rows.put(ProactiveItem.REGULATIONS, regulations());
        rows.put(ProactiveItem.NORMATIVE_DOCUMENTS, normativeDocuments());
        rows.put(ProactiveItem.LICENSING, licensing());
        rows.put(ProactiveItem.PENALTIES, penalties());
        rows.put(ProactiveItem.COERCION, coercion());
        rows.put(ProactiveItem.FEES, fees());
        return Collections.unmodifiableMap(rows);
    }

    /** 规章: rules, in 件. Only bodies with rule-making power have any. */
    @Value.Default
    public DocumentFigures regulations() {
        return DocumentFigures.blank();
    }

    /** 行政规范性文件: administrative normative documents, in 件. */
    @Value.Default
    public DocumentFigures normativeDocuments() {
        return DocumentFigures.blank();
    }

    /** 行政许可: licensing decisions, in 件. */
    @Value.Default
    public DecisionFigures licensing() {
        return DecisionFigures.blank();
    }

    /** 行政处罚: penalty decisions, in 件. */
    @Value.Default
    public DecisionFigures penalties() {
        return DecisionFigures.blank();
    }

    /** 行政强制: coercion decisions, in 件. */
    @Value.Default
    public DecisionFigures coercion() {
        return DecisionFigures.blank();
    }

    /** 行政事业性收费: administrative fees, in 万元. */
    @Value.Default
    public FeeFigures fees() {
        return FeeFigures.blank();
    }

    /** The edition whose table this is; that of 2021 where nobody says another. */
    @Override
    @Value.Default
    public Edition edition() {
        return Edition.Y2021;
    }

    /** Builds {@link ProactiveDisclosure2021}. */
    public static final class Builder extends ImmutableProactiveDisclosure2021.Builder {
        Builder() {}
    }
}
