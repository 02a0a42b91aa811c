package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;

/** Rows of headings. */
final class HeaderRows {

    private HeaderRows() {}

    /** Rows of headings without those that repeat one above, as behind a page break. */
    static List<GridRow> withoutRepeats(List<GridRow> rows) {
        if (rows.size() == 1) {
            return rows;
        }
        Set<List<String>> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(keys(row))).toList();
    }

    private static List<String> keys(GridRow row) {
        List<String> keys = new ArrayList<>();
        for (GridCell cell : row.own()) {
            if (!cell.isBlank()) {
                keys.add(LabelMeaning.of(cell).key());
            }
        }
        return keys;
    }
}
