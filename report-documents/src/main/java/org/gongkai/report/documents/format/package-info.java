/**
 * From bytes to a {@link org.gongkai.report.documents.source.SourceDocument}.
 *
 * <p>{@link org.gongkai.report.documents.format.Charsets} finds the encoding,
 * {@link org.gongkai.report.documents.format.SourceFormat} tells the formats apart. Each format has one reader:
 * {@code HtmlReader}, {@code MarkdownReader}, {@code TextReader}. {@link org.gongkai.report.documents.format.Limits}
 * says how much a document may hold. Nothing here knows what a table means.
 */
@NullMarked
package org.gongkai.report.documents.format;

import org.jspecify.annotations.NullMarked;
