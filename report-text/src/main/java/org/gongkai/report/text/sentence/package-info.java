/**
 * A small reader of Chinese statistical sentences.
 *
 * <p>Start at {@link org.gongkai.report.text.sentence.SentenceReader}: it turns a text into
 * {@link org.gongkai.report.text.sentence.Statement statements}, each a number and the cells that should hold it, and
 * {@link org.gongkai.report.text.sentence.StatedShare shares}. A sentence is cut into clauses of words, numbers and
 * brackets. For each number {@code HeadFinder} finds the word that it counts, {@code Scope} says what silences it, and
 * {@code CountReader} which cells should hold it. What cannot be attributed is left alone: a wrong accusation costs
 * more than a missed one. {@code docs/sentences.md} explains it all, with a worked example.
 *
 * <p>{@link org.gongkai.report.text.fee.FeeReader} reads the information-processing fee that section 六 states, out of
 * the same words and numbers.
 *
 * <p>No regular expression; the time is linear in the text.
 */
@NullMarked
package org.gongkai.report.text.sentence;

import org.jspecify.annotations.NullMarked;
