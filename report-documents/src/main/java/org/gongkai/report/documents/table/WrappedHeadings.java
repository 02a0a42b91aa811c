package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.model.form.FormTable;

/**
 * Headings whose words go on in the next line, where a text has lost the widths of its columns. They are put together
 * only where every heading that means nothing by itself finds its rest, and every rest its heading.
 *
 * <pre>
 * | 商业 | 科研 | 社会公益组织 | 法律服务机构 | 其他 |
 * | 企业 | 机构 |
 * </pre>
 */
final class WrappedHeadings {

    private WrappedHeadings() {}

    static List<GridRow> join(List<GridRow> rows, FormTable table) {
        List<GridRow> joined = new ArrayList<>(rows.size());
        for (GridRow row : rows) {
            int last = joined.size() - 1;
            Optional<GridRow> whole = last < 0 ? Optional.empty() : whole(joined.get(last), row, table);
            if (whole.isPresent()) {
                joined.set(last, whole.get());
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static Optional<GridRow> whole(GridRow above, GridRow below, FormTable table) {
        List<GridCell> rests = below.filled();
        boolean possible = !rests.isEmpty()
                && !above.hasFigure()
                && !below.hasFigure()
                && rests.stream().noneMatch(cell -> isHeading(cell, table))
                && above.begins(cell -> isHeading(cell, table));
        if (!possible) {
            return Optional.empty();
        }
        List<GridCell> cells = new ArrayList<>();
        int next = 0;
        for (GridCell cell : above.cells()) {
            if (cell.isBlank() || isHeading(cell, table)) {
                cells.add(cell);
                continue;
            }
            if (next == rests.size()) {
                return Optional.empty();
            }
            GridCell whole = new GridCell(
                    cell.text() + rests.get(next++).text(), cell.column(), cell.end() - cell.column(), cell.place());
            if (!isHeading(whole, table)) {
                return Optional.empty();
            }
            cells.add(whole);
        }
        return next == rests.size() ? Optional.of(new GridRow(cells, above.damaged())) : Optional.empty();
    }

    private static boolean isHeading(GridCell cell, FormTable table) {
        LabelMeaning meaning = LabelMeaning.of(cell);
        return meaning.column(table).isPresent()
                || meaning.isOrganisations()
                || meaning.isSubtotal()
                || meaning.isLineHeading();
    }
}
