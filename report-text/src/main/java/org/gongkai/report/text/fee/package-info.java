/**
 * The information-processing fee (信息处理费) that section 六 states in sentences:
 * {@link org.gongkai.report.text.fee.FeeReader}.
 */
@NullMarked
package org.gongkai.report.text.fee;

import org.jspecify.annotations.NullMarked;
