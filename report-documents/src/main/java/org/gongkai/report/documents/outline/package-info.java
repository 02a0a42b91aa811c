/**
 * Which part of a document is which section of the report.
 *
 * <p>{@code Segments} cuts grids where another table begins. {@link org.gongkai.report.documents.outline.Outline} gives
 * every text and every {@link org.gongkai.report.documents.outline.TablePart table} its section.
 * {@link org.gongkai.report.documents.outline.ReportMetadata} finds whose report it is, and for which year, with the
 * help of {@code TitlesInText}, {@code LabelledValues}, {@code StatedDates} and {@code BodyName}.
 * {@link org.gongkai.report.documents.outline.Narrative} gives the text of the sections.
 */
@NullMarked
package org.gongkai.report.documents.outline;

import org.jspecify.annotations.NullMarked;
