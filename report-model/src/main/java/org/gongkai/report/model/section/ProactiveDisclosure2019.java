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
 * Section 二 (Table 2), edition of 2019.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract non-sealed class ProactiveDisclosure2019 extends ProactiveDisclosure
        implements WithProactiveDisclosure2019 {

    ProactiveDisclosure2019() {}

    /** A builder; lines that nobody sets are blank. */
    public static Builder builder() {
        return new Builder();
    }

    static ProactiveDisclosure2019 read(ReportFigures figures) {
        return builder()
                .edition(figures.edition())
                .regulations(DocumentFigures2019.from(figures.line(ProactiveItem.REGULATIONS)))
                .normativeDocuments(DocumentFigures2019.from(figures.line(ProactiveItem.NORMATIVE_DOCUMENTS)))
                .licensing(ItemFigures2019.from(figures.line(ProactiveItem.LICENSING)))
                .otherServices(ItemFigures2019.from(figures.line(ProactiveItem.OTHER_SERVICES)))
                .penalties(ItemFigures2019.from(figures.line(ProactiveItem.PENALTIES)))
                .coercion(ItemFigures2019.from(figures.line(ProactiveItem.COERCION)))
                .fees(FeeFigures2019.from(figures.line(ProactiveItem.FEES)))
                .procurement(ProcurementFigures2019.from(figures.line(ProactiveItem.PROCUREMENT)))
                .build();
    }

    @Override
    public Map<LineTerm, FigureRow> rows() {
        Map<LineTerm, FigureRow> rows = new LinkedHashMap<>();
        rows.put(ProactiveItem.REGULATIONS, regulations());
        rows.put(ProactiveItem.NORMATIVE_DOCUMENTS, normativeDocuments());
        rows.put(ProactiveItem.LICENSING, licensing());
        rows.put(ProactiveItem.OTHER_SERVICES, otherServices());
        rows.put(ProactiveItem.PENALTIES, penalties());
        rows.put(ProactiveItem.COERCION, coercion());
        rows.put(ProactiveItem.FEES, fees());
        rows.put(ProactiveItem.PROCUREMENT, procurement());
        return Collections.unmodifiableMap(rows);
    }

    /** 规章: rules, in 件. */
    @Value.Default
    public DocumentFigures2019 regulations() {
        return DocumentFigures2019.blank();
    }

    /** 规范性文件: normative documents, in 件. */
    @Value.Default
    public DocumentFigures2019 normativeDocuments() {
        return DocumentFigures2019.blank();
    }

    /** 行政许可: licensing. */
    @Value.Default
    public ItemFigures2019 licensing() {
        return ItemFigures2019.blank();
    }

    /** 其他对外管理服务事项: other matters of administration and service. */
    @Value.Default
    public ItemFigures2019 otherServices() {
        return ItemFigures2019.blank();
    }

    /** 行政处罚: penalties. */
    @Value.Default
    public ItemFigures2019 penalties() {
        return ItemFigures2019.blank();
    }

    /** 行政强制: coercion. */
    @Value.Default
    public ItemFigures2019 coercion() {
        return ItemFigures2019.blank();
    }

    /** 行政事业性收费: items of administrative fees. */
    @Value.Default
    public FeeFigures2019 fees() {
        return FeeFigures2019.blank();
    }

    /** 政府集中采购: centralised procurement. */
    @Value.Default
    public ProcurementFigures2019 procurement() {
        return ProcurementFigures2019.blank();
    }

    /** The edition whose table this is; that of 2019 where nobody says another. */
    @Override
    @Value.Default
    public Edition edition() {
        return Edition.Y2019;
    }

    /** Builds {@link ProactiveDisclosure2019}. */
    public static final class Builder extends ImmutableProactiveDisclosure2019.Builder {
        Builder() {}
    }
}
