/**
 * The command {@code gongkai}: puts the reader, the rules and the formats together.
 *
 * <p>{@link org.gongkai.report.cli.Gongkai} is the entry; each subcommand is a class of its own
 * ({@code ValidateCommand}, {@code ConvertCommand}, …) that gets its input through {@code ReportInput} and speaks to
 * the user through {@code Terminal}. Texts stand in the bundle {@code Cli}, Chinese first.
 */
@NullMarked
package org.gongkai.report.cli;

import org.jspecify.annotations.NullMarked;
