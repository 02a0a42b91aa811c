/**
 * How a generated report comes about; for the testkit itself.
 *
 * <p>{@link org.gongkai.report.testkit.report.Drafts} gives jqwik the few numbers that make a report:
 * {@link org.gongkai.report.testkit.report.Entry entries} for the
 * {@linkplain org.gongkai.report.testkit.report.FreeCells cells that nothing determines}. A
 * {@link org.gongkai.report.testkit.report.Draft} works all other cells out (Completion), and
 * {@link org.gongkai.report.testkit.report.Narratives} writes the texts around them.
 * {@link org.gongkai.report.testkit.report.Decoration} blanks cells and puts notes behind counts;
 * {@link org.gongkai.report.testkit.report.SampleDraft} writes the samples down.
 */
@NullMarked
package org.gongkai.report.testkit.report;

import org.jspecify.annotations.NullMarked;
