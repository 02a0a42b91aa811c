/**
 * Where the command's words go: which language, which streams, which exit code, and how what is wrong with a command
 * line is said.
 */
@NullMarked
package org.gongkai.report.cli.terminal;

import org.jspecify.annotations.NullMarked;
