/**
 * What a clerk's slips do to digits and to cells; for the testkit itself.
 *
 * <p>{@link org.gongkai.report.testkit.slip.DigitSlips} happen within one number,
 * {@link org.gongkai.report.testkit.slip.CellSlips} between cells; {@link org.gongkai.report.testkit.slip.Draw} chooses
 * where.
 */
@NullMarked
package org.gongkai.report.testkit.slip;

import org.jspecify.annotations.NullMarked;
