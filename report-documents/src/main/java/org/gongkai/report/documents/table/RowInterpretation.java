package org.gongkai.report.documents.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;

/**
 * One way to read a row.
 *
 * @param meanings the columns
 * @param offset from which cell behind the label on
 * @param assumed whether the columns are the form's own, not those of the headings
 */
record RowInterpretation(List<ColumnMeaning> meanings, int offset, boolean assumed) {

    /** The cell behind the last one that is read. */
    int end() {
        return offset + meanings.size();
    }

    /** The cell of a row that stands in a column. */
    GridCell cell(LabelledRow row, int meaning) {
        return row.cells().get(offset + meaning);
    }

    /**
     * What a row says in this way, by the cells of the form.
     *
     * <pre>
     * |             | 自然人 | 自然人 | 商业企业 | … |
     * | 一、本年新收 |   5   |   5   |    1    | … |    自然人 is 5
     * | 一、本年新收 |   5   |   7   |    1    | … |    自然人 cannot be read
     * </pre>
     */
    Map<CellAddress, GridCell> values(LabelledRow row, Form form) {
        Map<CellAddress, GridCell> values = new LinkedHashMap<>();
        for (int i = 0; i < meanings.size(); i++) {
            CellAddress cell = row.address(meanings.get(i), form).orElse(null);
            if (cell != null) {
                values.merge(cell, cell(row, i), RowInterpretation::agreeing);
            }
        }
        return values;
    }

    /** Two columns of one heading: one cell where they agree, one that cannot be read where they do not. */
    private static GridCell agreeing(GridCell one, GridCell two) {
        return one.figure().equals(two.figure())
                ? one
                : new GridCell(one.text() + " | " + two.text(), one.column(), 1, one.place());
    }

    boolean hasSubtotals() {
        for (ColumnMeaning meaning : meanings) {
            if (meaning.isSubtotal()) {
                return true;
            }
        }
        return false;
    }
}
