/**
 * Files of Word and Excel, PDF and OFD, written with nothing but the JDK, with the noises that such files have.
 *
 * <p>{@link org.gongkai.report.testkit.file.FileDrafts} begin a file, {@link org.gongkai.report.testkit.file.FileDraft}
 * takes it piece by piece, and {@link org.gongkai.report.testkit.file.FileNoise} says what may happen to it. Whole
 * reports are written by {@code FileArbitraries} in the package {@code document}.
 */
@NullMarked
package org.gongkai.report.testkit.file;

import org.jspecify.annotations.NullMarked;
