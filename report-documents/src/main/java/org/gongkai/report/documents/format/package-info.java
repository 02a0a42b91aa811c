/**
 * From bytes to a {@link org.gongkai.report.documents.source.SourceDocument}.
 *
 * <p>{@link org.gongkai.report.documents.format.TextFormats} reads what is written in letters: {@code Charsets} finds
 * the encoding, {@code SourceFormat} tells the formats apart. {@link org.gongkai.report.documents.format.UnreadFormats}
 * refuses what nobody reads. Each format has one reader: {@code HtmlReader}, {@code MarkdownReader},
 * {@code TextReader}; for text and Markdown {@code WrappedLines} puts paragraphs together, {@code CellStreams} finds
 * tables that have lost all signs between their cells. {@link org.gongkai.report.documents.limit.Limits} says how much
 * a document may hold. Nothing here knows what a table means.
 */
@NullMarked
package org.gongkai.report.documents.format;

import org.jspecify.annotations.NullMarked;
