/**
 * The command {@code gongkai}: puts the reader, the rules and the formats together.
 *
 * <p>{@link org.gongkai.report.cli.Gongkai} is the entry. Each subcommand is a class in {@code command}, which gets its
 * reports from {@code input}, writes through {@code output} or {@code batch}, and speaks to the user through
 * {@code terminal}. Texts stand in the bundle {@code Cli}, Chinese first.
 */
@NullMarked
package org.gongkai.report.cli;

import org.jspecify.annotations.NullMarked;
