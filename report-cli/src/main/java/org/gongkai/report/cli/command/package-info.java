/** The commands of {@code gongkai}, one class each, and the options that several of them have. */
@NullMarked
package org.gongkai.report.cli.command;

import org.jspecify.annotations.NullMarked;
