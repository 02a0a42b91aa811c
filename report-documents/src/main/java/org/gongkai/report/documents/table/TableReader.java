package org.gongkai.report.documents.table;

import org.gongkai.report.documents.source.Grid;

/** Reads the grids of one table of the form, in the document's order; headings carry over from grid to grid. */
public interface TableReader {

    /**
     * Reads a grid.
     *
     * @param caption what stands directly before the grid, such as a heading; may be empty
     */
    void read(Grid grid, String caption);
}
