/** Whatever a report comes in: {@link org.gongkai.report.input.ReportInput} tells the formats apart. */
@NullMarked
package org.gongkai.report.input;

import org.jspecify.annotations.NullMarked;
