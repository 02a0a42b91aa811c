/**
 * Sections 二, 三 and 四 in the domain's words: {@link org.gongkai.report.model.section.ProactiveDisclosure},
 * {@link org.gongkai.report.model.section.Applications}, {@link org.gongkai.report.model.section.Remedies}, made of
 * rows such as {@link org.gongkai.report.model.section.ApplicantFigures}.
 *
 * <p>They are typed views of {@link org.gongkai.report.model.figure.ReportFigures} and hold no figure of their own. A
 * line or column that an edition adds is reached by its address until its accessor is written here.
 */
@NullMarked
package org.gongkai.report.model.section;

import org.jspecify.annotations.NullMarked;
