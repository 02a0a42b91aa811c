package org.gongkai.report.model.section;

import java.util.Optional;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.figure.SectionFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.ProactiveColumn2019;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.Section;

/**
 * Section 二, 主动公开政府信息情况 (Table 2): what the body disclosed of its own accord under article 20 of the Regulations. The
 * editions count different things: {@link ProactiveDisclosure2019}, {@link ProactiveDisclosure2021}. The view of an
 * edition is the one that knows more of its columns.
 *
 * @since 0.1.0
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
        Form form = figures.edition().form();
        return cells(form, ProactiveColumn2019.class) > cells(form, ProactiveColumn2021.class)
                ? ProactiveDisclosure2019.read(figures)
                : ProactiveDisclosure2021.read(figures);
    }

    /** How many cells of Table 2 stand under columns of a kind. */
    private static long cells(Form form, Class<? extends ColumnTerm> kind) {
        return form.table(Section.PROACTIVE_DISCLOSURE).stream()
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.columns().stream())
                .filter(column -> kind.isInstance(column.term()))
                .count();
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
