package org.gongkai.report.documents.outline;

import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.model.form.term.Section;

/**
 * Rows of a table of the form.
 *
 * @param table the section whose table it is
 * @param grid the rows
 * @param caption what stands directly before it; may be empty
 */
public record TablePart(Section table, Grid grid, String caption) {}
