/**
 * Reads what administrative bodies really publish, and writes the official layout.
 *
 * <p>Start at {@link org.gongkai.report.documents.ReportDocuments}: it gives a
 * {@link org.gongkai.report.documents.DocumentReading}, the report with the place of every cell and
 * {@link org.gongkai.report.documents.Remark remarks} on what was not understood. A document that holds no report is
 * answered with an {@link org.gongkai.report.documents.UnreadableDocumentException}.
 *
 * <p>Inside, a file becomes a {@code SourceDocument}, a sequence of texts and grids with spans resolved
 * ({@code TextDocuments} and its siblings). From there on nothing knows of files: {@code Outline} finds the sections,
 * {@code LabelledTableReader} and {@code RemedyTableReader} understand labels and headings, {@code RowReader} gives
 * figures to cells, {@code CellCollector} keeps them and says what is missing, {@code ReportAssembler} puts the report
 * together.
 *
 * <p>Everything public here is immutable and safe for use by several threads.
 */
@NullMarked
package org.gongkai.report.documents;

import org.jspecify.annotations.NullMarked;
