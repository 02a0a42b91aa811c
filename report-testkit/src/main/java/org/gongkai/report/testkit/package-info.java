/**
 * Reports for tests: of this project, and of every project that works with reports.
 *
 * <p>With this artifact on the test class path, jqwik generates reports for a parameter by its type:
 *
 * <pre>{@code
 * @Property
 * void aValidReportIsStored(@ForAll DisclosureReport report) { … }
 *
 * @Property
 * void aFaultyOneIsRefused(@ForAll @Faulty(rule = "T3-BALANCE") FaultyReport faulty) { … }
 *
 * @Property
 * void twoYearsAreLinked(@ForAll @OfSize(ReportSize.PROVINCE) ConsecutiveYears years) { … }
 * }</pre>
 *
 * <p>Generated reports are valid unless they are asked to be faulty, and stay so while jqwik shrinks them: they are
 * made from the few cells that nothing determines, and every other cell is worked out.
 * {@link org.gongkai.report.testkit.ReportArbitraries} is the same without annotations.
 *
 * <p>{@link org.gongkai.report.testkit.Slips} makes a clerk's slips, from a seed;
 * {@link org.gongkai.report.testkit.ReportAssertions} asserts in the report's words;
 * {@link org.gongkai.report.testkit.SampleReports} holds reports that never change;
 * {@link org.gongkai.report.testkit.document} writes reports as the documents that bodies publish.
 *
 * <p>Everything here is immutable and safe for use by several threads.
 */
@NullMarked
package org.gongkai.report.testkit;

import org.jspecify.annotations.NullMarked;
