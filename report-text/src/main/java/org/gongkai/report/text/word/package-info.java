/**
 * The words that sentences are made of: {@link org.gongkai.report.text.word.Tokenizer} cuts a text into
 * {@link org.gongkai.report.text.word.Token tokens}, the words of the form and those of {@code words.tsv}, numbers with
 * the units of {@code units.tsv}, years and periods.
 */
@NullMarked
package org.gongkai.report.text.word;

import org.jspecify.annotations.NullMarked;
