/**
 * How rules speak: {@link org.gongkai.report.rules.wording.RuleMessages} has the patterns of what they find, in Chinese
 * and English. {@link org.gongkai.report.rules.wording.SameBody} tells whether two reports are by one body.
 *
 * <p>For the packages of this module.
 */
@NullMarked
package org.gongkai.report.rules.wording;

import org.jspecify.annotations.NullMarked;
