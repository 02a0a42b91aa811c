/**
 * Reads what administrative bodies really publish, and writes the official layout.
 *
 * <p>Start at {@link org.gongkai.report.documents.ReportDocuments}: it gives a
 * {@link org.gongkai.report.documents.reading.DocumentReading}. {@link org.gongkai.report.documents.OfficialLayout}
 * goes the other way.
 *
 * <p>Inside, a document walks through rooms, each of which knows only those before it and those that serve them:
 *
 * <ol>
 *   <li>{@code format}, {@code office}, {@code ofd}: bytes become a source document, each format in its own room;
 *   <li>{@code source}: texts and grids, whatever the format was;
 *   <li>{@code outline}: which part is which section;
 *   <li>{@code table}: rows become cells of the report;
 *   <li>{@code ReportAssembler} puts the report together;
 *   <li>{@link org.gongkai.report.documents.reading}: what the user gets.
 * </ol>
 *
 * <p>{@code wording} knows what words mean and serves them all, {@code limit} says how much of anything there may be,
 * {@code archive} unpacks, and {@code page} finds tables among lines; {@code layout} makes a page of a report.
 *
 * <p>Everything public here is immutable and safe for use by several threads.
 */
@NullMarked
package org.gongkai.report.documents;

import org.jspecify.annotations.NullMarked;
