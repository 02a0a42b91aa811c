/**
 * From what a page draws to what stands on it, for formats that say where signs stand and not what they belong to.
 *
 * <p>A reader of such a format draws on a {@link org.gongkai.report.documents.page.PageCanvas}: signs, lines, filled
 * shapes. {@code Lattice} makes tables of the lines, {@code CellText} the text of a cell, {@code TextLines} the
 * paragraphs of the rest; {@link org.gongkai.report.documents.page.PagesReader} puts pages together, tables and
 * paragraphs that go on included.
 *
 * <p>All lengths are points; {@code y} grows downwards, 0 is the upper left corner of the page as it is looked at.
 * Whatever makes it doubtful which signs belong together, or what they are, leaves a mark in the cell that no figure
 * has: a cell is open rather than wrong.
 */
@NullMarked
package org.gongkai.report.documents.page;

import org.jspecify.annotations.NullMarked;
