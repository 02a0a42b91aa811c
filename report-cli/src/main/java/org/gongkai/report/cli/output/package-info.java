/**
 * Writes what a command found: results as text, JSON or one document, proposals for repair, and reports in other
 * formats.
 */
@NullMarked
package org.gongkai.report.cli.output;

import org.jspecify.annotations.NullMarked;
