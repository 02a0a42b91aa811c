package org.gongkai.report.model;

import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.ProactiveItem;
import org.immutables.value.Value;

/** Section 二 (Table 2), edition of 2019. */
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
    void writeTo(ReportFigures.Builder figures) {
        figures.set(ProactiveItem.REGULATIONS, regulations());
        figures.set(ProactiveItem.NORMATIVE_DOCUMENTS, normativeDocuments());
        figures.set(ProactiveItem.LICENSING, licensing());
        figures.set(ProactiveItem.OTHER_SERVICES, otherServices());
        figures.set(ProactiveItem.PENALTIES, penalties());
        figures.set(ProactiveItem.COERCION, coercion());
        figures.set(ProactiveItem.FEES, fees());
        figures.set(ProactiveItem.PROCUREMENT, procurement());
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

    @Override
    public Edition edition() {
        return Edition.Y2019;
    }

    /** Builds {@link ProactiveDisclosure2019}. */
    public static final class Builder extends ImmutableProactiveDisclosure2019.Builder {
        Builder() {}
    }
}
