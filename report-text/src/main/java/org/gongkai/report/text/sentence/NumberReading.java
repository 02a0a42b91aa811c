package org.gongkai.report.text.sentence;

import java.util.Optional;
import org.gongkai.report.text.clause.Silence;

/**
 * How a number of a sentence was read.
 *
 * @param number the number with its unit
 * @param quote the clause that it stands in
 * @param word the word that says what it counts; empty where none does
 * @param statement what it states; empty where it is compared with nothing
 * @param silence why it is compared with nothing; {@code NONE} where it is compared
 */
public record NumberReading(String number, String quote, String word, Optional<Statement> statement, Silence silence) {}
