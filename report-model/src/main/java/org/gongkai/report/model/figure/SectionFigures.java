package org.gongkai.report.model.figure;

import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.value.ReportValue;

/**
 * The figures of a section in the domain's words: section 二, 三 or 四.
 *
 * @since 0.1.0
 */
public interface SectionFigures extends ReportValue {

    /** The section. */
    Section section();

    /** The edition whose lines these are; empty where the section is the same in every edition. */
    Optional<Edition> ofEdition();

    /** The section's lines with their figures, in the form's order. */
    Map<LineTerm, ? extends FigureRow> rows();
}
