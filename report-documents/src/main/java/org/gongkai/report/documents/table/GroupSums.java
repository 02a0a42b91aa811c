package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.LineTerm;
import org.jspecify.annotations.Nullable;

/**
 * Tells the form's total, （七）总计, from sums that bodies print for one group, such as （三）: these stand beside the label
 * of the group, or before lines of the groups behind it.
 *
 * <pre>
 * | （三）不予公开 | 8.属于行政查询事项 | 1 | …
 * |              | 合计            | 3 | …    the sum of （三）
 * | （四）无法提供 | 1.本机关不掌握    | 2 | …
 * </pre>
 */
final class GroupSums {

    private static final LineTerm TOTAL = ApplicationLine.OUTCOMES_TOTAL;

    private final FormTable table;
    private final CellCollector out;
    private final Set<LineTerm> parts = new HashSet<>();
    private final Set<LineTerm> groups = new HashSet<>();
    private boolean taken;

    GroupSums(FormTable table, CellCollector out) {
        this.table = table;
        this.out = out;
        find(table.root());
    }

    /** The lines and groups beside the total. */
    private void find(FormGroup group) {
        boolean around = group.nodes().stream().anyMatch(node -> node instanceof FormLine line && line.term() == TOTAL);
        for (FormNode node : group.nodes()) {
            if (around) {
                node.lines().map(FormLine::term).filter(term -> term != TOTAL).forEach(parts::add);
            }
            if (node instanceof FormGroup inner) {
                if (around) {
                    inner.term().ifPresent(groups::add);
                }
                find(inner);
            }
        }
    }

    /** Takes sums of groups out of the rows of a grid, with a remark each. */
    void remove(List<LabelledRow> rows, List<List<List<ColumnMeaning>>> plans) {
        if (parts.isEmpty()) {
            return;
        }
        boolean partsBelow = false;
        List<Integer> sums = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            LabelledRow row = rows.get(i);
            if (row.line() != TOTAL) {
                partsBelow |= isPart(row.line());
            } else if (partsBelow || isInGroup(row)) {
                sums.add(i);
            }
        }
        if (taken && partsBelow) {
            out.doubt(table.lines().stream()
                    .filter(line -> line.term() == TOTAL)
                    .flatMap(line -> line.cells().stream())
                    .toList());
        }
        for (int i : sums) {
            GridRow row = rows.remove(i).row();
            plans.remove(i);
            out.remark(Remark.at(row.place().location(), RemarkKind.ROW_UNKNOWN, List.of(), row.toString()));
        }
        taken |= rows.stream().anyMatch(row -> row.line() == TOTAL);
    }

    private boolean isPart(@Nullable LineTerm line) {
        return line != null && parts.contains(line);
    }

    private boolean isInGroup(LabelledRow row) {
        int label = row.row().cells().size() - row.cells().size() - 1;
        for (GridCell cell : row.row().cells().subList(0, Math.max(0, label))) {
            if (LabelMeaning.of(cell).line(table).filter(groups::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
