/**
 * How rules speak, and how they compare texts.
 *
 * <p>A {@link org.gongkai.report.rules.wording.Message} is a text for people before it is put into words: the key of a
 * pattern and its arguments. {@link org.gongkai.report.rules.wording.TextBundle} is a bundle of such patterns in
 * Chinese and English. {@link org.gongkai.report.rules.wording.TextForms} compares texts without their punctuation.
 *
 * <p>For the packages of this module.
 */
@NullMarked
package org.gongkai.report.rules.wording;

import org.jspecify.annotations.NullMarked;
