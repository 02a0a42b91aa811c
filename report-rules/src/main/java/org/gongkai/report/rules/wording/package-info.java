/**
 * How rules speak, and how they compare texts.
 *
 * <p>{@link org.gongkai.report.rules.wording.RuleMessage} makes messages of the patterns in Chinese and English.
 * {@link org.gongkai.report.rules.wording.TextForms} compares texts without their punctuation.
 *
 * <p>For the packages of this module.
 */
@NullMarked
package org.gongkai.report.rules.wording;

import org.jspecify.annotations.NullMarked;
