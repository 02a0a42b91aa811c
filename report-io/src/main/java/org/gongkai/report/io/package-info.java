/**
 * Exchange formats for the report. {@link org.gongkai.report.io.ReportJson} reads and writes JSON; whatever cannot be
 * read is refused with a {@link org.gongkai.report.io.ReportFormatException} that names the path, the line and the
 * column.
 *
 * <p>The tables are read and written along the form's declaration; a line or column that is added there appears here by
 * itself.
 */
@NullMarked
package org.gongkai.report.io;

import org.jspecify.annotations.NullMarked;
