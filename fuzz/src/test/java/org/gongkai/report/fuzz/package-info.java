/**
 * Fuzzing of the readers, one class each, since Jazzer fuzzes one test a JVM.
 *
 * <p>A plain build runs each test on the inputs kept in {@code src/test/resources}, a directory {@code …Inputs} for
 * each class, and on the sample reports. With {@code JAZZER_FUZZ=1} in the environment it looks for new inputs, 20
 * seconds a reader; one that breaks something is written beside the kept ones, to be committed with the repair under a
 * name that says what it broke.
 */
@NullMarked
package org.gongkai.report.fuzz;

import org.jspecify.annotations.NullMarked;
