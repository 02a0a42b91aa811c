package org.gongkai.report.documents.office;

import java.util.Optional;
import org.gongkai.report.model.SourceLocation;

/**
 * A cell of a sheet, in the order of rows.
 *
 * @param row the row, from 1
 * @param column the column, from 1
 */
record CellName(int row, int column) implements Comparable<CellName> {

    static CellName of(Optional<SourceLocation> place) {
        return place.filter(each ->
                        each.tableRow().isPresent() && each.tableColumn().isPresent())
                .map(each -> new CellName(
                        each.tableRow().getAsInt(), each.tableColumn().getAsInt()))
                .orElse(new CellName(1, 1));
    }

    @Override
    public int compareTo(CellName other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return CellRange.name(row, column);
    }
}
