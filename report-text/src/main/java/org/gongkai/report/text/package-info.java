/**
 * How published reports write things in words, known once for whoever reads them.
 *
 * <p>{@link org.gongkai.report.text.PlainText} is a text as it is compared: without what only decorates it. The package
 * {@code sentence} reads what sentences state in numbers.
 */
@NullMarked
package org.gongkai.report.text;

import org.jspecify.annotations.NullMarked;
