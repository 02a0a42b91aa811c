package org.gongkai.report.model;

import org.gongkai.report.model.form.Edition;

/**
 * Section 二, 主动公开政府信息情况 (Table 2): what the body disclosed of its own accord under article 20 of the Regulations. The
 * editions count different things: {@link ProactiveDisclosure2019}, {@link ProactiveDisclosure2021}.
 */
public abstract sealed class ProactiveDisclosure permits ProactiveDisclosure2019, ProactiveDisclosure2021 {

    ProactiveDisclosure() {}

    /** The edition whose table this is. */
    public abstract Edition edition();

    /** The table of an edition, all blank. */
    public static ProactiveDisclosure blank(Edition edition) {
        return from(ReportFigures.blank(edition));
    }

    static ProactiveDisclosure from(ReportFigures figures) {
        return switch (figures.edition()) {
            case Y2019 -> ProactiveDisclosure2019.read(figures);
            case Y2021 -> ProactiveDisclosure2021.read(figures);
        };
    }

    abstract void writeTo(ReportFigures.Builder figures);
}
