/** What all values of this library have in common: {@link org.gongkai.report.model.value.ReportValue}. */
@NullMarked
package org.gongkai.report.model.value;

import org.jspecify.annotations.NullMarked;
