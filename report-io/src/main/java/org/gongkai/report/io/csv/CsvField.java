package org.gongkai.report.io.csv;

import org.gongkai.report.io.problem.TextPosition;

/**
 * A field of a row.
 *
 * @param text what it holds, without quotation marks
 * @param position where it begins
 */
record CsvField(String text, TextPosition position) {}
