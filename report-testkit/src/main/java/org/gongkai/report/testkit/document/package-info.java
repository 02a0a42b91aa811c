/**
 * Reports as the documents that bodies publish.
 *
 * <p>{@link org.gongkai.report.testkit.document.DocumentArbitraries} lays a report out in one of the layouts seen on
 * official sites, lets noises happen to its tables ({@link org.gongkai.report.testkit.document.LayoutNoise}), and
 * writes it as HTML, text or Markdown; {@link org.gongkai.report.testkit.document.FileArbitraries} writes it as a file
 * of Word or Excel, as PDF or OFD. {@link org.gongkai.report.testkit.document.Disturbance Disturbances} put beside the
 * figures what a hasty reader takes for them. {@link org.gongkai.report.testkit.document.ScatteredReports} gives
 * reports whose figures do not add up, which a reader must keep as they are;
 * {@link org.gongkai.report.testkit.document.ReadingTally} compares them with what a reader read.
 */
@NullMarked
package org.gongkai.report.testkit.document;

import org.jspecify.annotations.NullMarked;
