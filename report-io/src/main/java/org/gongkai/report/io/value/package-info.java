/**
 * Every public value as JSON by itself, in the shape that the formats give it:
 * {@link org.gongkai.report.io.value.ValueShapes} has them all. What a mapper's module stands on, whichever generation
 * of Jackson it is for.
 *
 * <p>For the packages of this module and for that of Jackson 2.
 */
@NullMarked
package org.gongkai.report.io.value;

import org.jspecify.annotations.NullMarked;
