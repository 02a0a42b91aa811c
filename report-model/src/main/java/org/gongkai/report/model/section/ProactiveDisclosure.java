package org.gongkai.report.model.section;

import java.util.Optional;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.figure.SectionFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ProactiveColumn2019;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.Section;

/**
 * Section 二, 主动公开政府信息情况 (Table 2): what the body disclosed of its own accord under article 20 of the Regulations. The
 * editions count different things: {@link ProactiveDisclosure2019}, {@link ProactiveDisclosure2021}.
 */
public abstract sealed class ProactiveDisclosure implements SectionFigures
        permits ProactiveDisclosure2019, ProactiveDisclosure2021 {

    ProactiveDisclosure() {}

    /** The edition whose table this is. */
    public abstract Edition edition();

    /** The table of an edition, all blank. */
    public static ProactiveDisclosure blank(Edition edition) {
        return of(ReportFigures.blank(edition));
    }

    /** Section 二 of a report's figures. */
    public static ProactiveDisclosure of(ReportFigures figures) {
        return figures.edition().form().has(ProactiveItem.REGULATIONS, ProactiveColumn2019.MADE)
                ? ProactiveDisclosure2019.read(figures)
                : ProactiveDisclosure2021.read(figures);
    }

    @Override
    public Section section() {
        return Section.PROACTIVE_DISCLOSURE;
    }

    @Override
    public Optional<Edition> ofEdition() {
        return Optional.of(edition());
    }
}
