/**
 * How published reports write things in words, known once for whoever reads them.
 *
 * <p>{@link org.gongkai.report.text.PlainText} makes texts comparable, whatever their width, spaces and signs.
 * {@link org.gongkai.report.text.YearText} and {@link org.gongkai.report.text.ChineseNumber} read years and numbers in
 * words, with all the signs that people write for zero. {@link org.gongkai.report.text.EmptyPhrases} are what fills a
 * section without saying anything.
 *
 * <p>The package {@code sentence} stands on them: it reads what sentences state in numbers.
 */
@NullMarked
package org.gongkai.report.text;

import org.jspecify.annotations.NullMarked;
