/** Reads reports from files: {@link org.gongkai.report.cli.input.InputFiles} tells the formats apart. */
@NullMarked
package org.gongkai.report.cli.input;

import org.jspecify.annotations.NullMarked;
