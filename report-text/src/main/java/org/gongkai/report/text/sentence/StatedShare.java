package org.gongkai.report.text.sentence;

import java.math.BigDecimal;

/**
 * A percentage that a sentence states of a number before it.
 *
 * @param part the number that it is the share of
 * @param percent the percentage, as written
 * @param quote the words that state it
 */
public record StatedShare(Statement part, BigDecimal percent, String quote) {}
