/** Reads reports from files: {@link org.gongkai.report.cli.input.ReportInput} tells the formats apart. */
@NullMarked
package org.gongkai.report.cli.input;

import org.jspecify.annotations.NullMarked;
