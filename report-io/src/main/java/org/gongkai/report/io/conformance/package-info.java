/**
 * A suite by which anybody can measure a checker of annual reports, in whatever language it is written:
 * {@link org.gongkai.report.io.conformance.ConformanceSuite} makes the cases from a seed,
 * {@link org.gongkai.report.io.conformance.ConformanceScore} says how many verdicts of a checker are those expected.
 *
 * <p>Cases are made from the catalogue's own faults and examples, on reports whose figures are drawn and add up
 * ({@code SoundReports}); no rule is named here.
 */
@NullMarked
package org.gongkai.report.io.conformance;

import org.jspecify.annotations.NullMarked;
