/**
 * Whatever a report comes in and goes out in, for programs that take any of it:
 * {@link org.gongkai.report.input.ReportInput} tells the formats apart, {@link org.gongkai.report.input.OutputFormat}
 * names those that are written, and {@link org.gongkai.report.input.FindingNotes} are what is noted in a document.
 */
@NullMarked
package org.gongkai.report.input;

import org.jspecify.annotations.NullMarked;
