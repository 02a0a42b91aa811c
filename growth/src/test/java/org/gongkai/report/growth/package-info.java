/**
 * How the work of reading grows with the input, counted and not timed. {@link org.gongkai.report.growth.CountingLoader}
 * loads the library, and the parsers it stands on, with a counter at every turn of a loop, call of a method and look at
 * a character; {@link org.gongkai.report.growth.Fillers} are what once took for ever.
 */
@NullMarked
package org.gongkai.report.growth;

import org.jspecify.annotations.NullMarked;
