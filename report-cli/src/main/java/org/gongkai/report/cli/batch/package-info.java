/** Checks many reports in parallel and writes a line for each, in the order of the input. */
@NullMarked
package org.gongkai.report.cli.batch;

import org.jspecify.annotations.NullMarked;
