package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.documents.wording.Vocabulary;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.Section;

/** Understands the headings above the columns of Tables 2 and 3. */
final class HeaderReader {

    private final FormTable table;
    private final Section section;

    HeaderReader(FormTable table) {
        this.table = table;
        this.section = table.section();
    }

    /** Whether a row holds headings of columns. */
    boolean isHeader(GridRow row) {
        return !row.hasFigure() && row.begins(this::isHeading);
    }

    private boolean isHeading(GridCell cell) {
        if (!cell.isText()) {
            return false;
        }
        boolean column = LabelMeaning.of(cell).column(table).isPresent()
                && LabelMeaning.of(cell).line(table).isEmpty();
        return switch (section) {
            case PROACTIVE_DISCLOSURE -> column || LabelMeaning.of(cell).isLineHeading();
            default ->
                column || isAboveApplicants(cell) || LabelMeaning.of(cell).placeholder() > 0;
        };
    }

    private static boolean isAboveApplicants(GridCell cell) {
        return LabelMeaning.of(cell).isColumnHeading() || LabelMeaning.of(cell).isOrganisations();
    }

    /** What these heading rows say; rows that repeat ones above, as behind a page break, say nothing more. */
    TableHeader read(List<GridRow> allRows, boolean aligned) {
        List<GridRow> rows = HeaderRows.withoutRepeats(allRows);
        List<GridCell> terms = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell ->
                        !cell.continued() && LabelMeaning.of(cell).column(table).isPresent())
                .toList();
        Optional<List<ColumnMeaning>> meanings = aligned ? fromLeaves(rows, terms) : Optional.empty();
        return new TableHeader(meanings.orElseGet(() -> fromRows(rows)), terms);
    }

    private Optional<List<ColumnMeaning>> fromLeaves(List<GridRow> rows, List<GridCell> terms) {
        List<HeaderLeaves.Leaf> leaves = HeaderLeaves.of(rows);
        List<GridCell> cells = leaves.stream().map(HeaderLeaves.Leaf::cell).toList();
        if (!cells.containsAll(terms)) {
            return Optional.empty();
        }
        List<ColumnMeaning> meanings = new ArrayList<>();
        for (HeaderLeaves.Leaf leaf : leaves) {
            boolean ofOrganisations = leaf.above().stream()
                    .anyMatch(above -> LabelMeaning.of(above).isOrganisations());
            meanings.add(meaning(leaf.cell(), ofOrganisations, cells.size() == 2));
        }
        return Optional.of(trimmed(meanings, cells));
    }

    /** The columns where spans are lost: the headings under 法人或其他组织 stand in its place. */
    private List<ColumnMeaning> fromRows(List<GridRow> rows) {
        List<GridCell> cells = new ArrayList<>();
        int termRows = 0;
        int group = -1;
        for (GridRow row : rows) {
            List<GridCell> headings = headings(row);
            if (headings.isEmpty()) {
                continue;
            }
            termRows++;
            if (group >= 0 && termRows == 2) {
                cells.remove(group);
                cells.addAll(group, headings);
                group = -1;
                termRows = 1;
            } else {
                cells.addAll(headings);
                group = lastGroup(cells);
            }
        }
        List<ColumnMeaning> meanings = cells.stream()
                .map(cell -> meaning(cell, false, cells.size() == 2))
                .toList();
        if (termRows == 1) {
            return trimmed(meanings, cells);
        }
        boolean foreign = trimmed(meanings, cells).stream().anyMatch(meaning -> !meaning.isTerm());
        return foreign ? List.of(ColumnMeaning.unknown(-1)) : List.of();
    }

    private List<GridCell> headings(GridRow row) {
        List<GridCell> filled = row.filled().stream()
                .filter(cell -> !cell.continued() && !LabelMeaning.of(cell).isColumnHeading())
                .toList();
        return filled.stream().anyMatch(this::isHeading) ? filled : List.of();
    }

    private static int lastGroup(List<GridCell> cells) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (LabelMeaning.of(cells.get(i)).isOrganisations()) {
                return i;
            }
        }
        return -1;
    }

    private ColumnMeaning meaning(GridCell cell, boolean ofOrganisations, boolean alone) {
        int gridColumn = cell.column();
        Optional<ColumnTerm> column = LabelMeaning.of(cell).column(table);
        boolean partialSum =
                ofOrganisations && column.filter(Vocabulary::isTotal).isPresent();
        if (partialSum
                || LabelMeaning.of(cell).isSubtotal()
                || LabelMeaning.of(cell).isOrganisations()) {
            return ColumnMeaning.subtotal(gridColumn);
        }
        return numbered(cell)
                .or(() -> column)
                .or(() -> alone ? mistyped(cell) : Optional.empty())
                .map(term -> ColumnMeaning.of(term, gridColumn))
                .orElseGet(() -> ColumnMeaning.unknown(gridColumn));
    }

    /**
     * The column of a heading with one sign wrong, lost or added, where it is the only one: 本年处理绝定数量. Its first two
     * signs must be right, for 上年处理决定数量 is no mistake; nor is another unit of an amount.
     */
    private Optional<ColumnTerm> mistyped(GridCell cell) {
        String key = LabelMeaning.of(cell).key();
        List<ColumnTerm> near = table.lines().stream()
                .flatMap(line -> line.columns().stream())
                .filter(column -> column.measure().isWhole())
                .filter(column -> isOneOff(LabelKey.of(column.label().zh()), key))
                .map(FormColumn::term)
                .distinct()
                .toList();
        return section == Section.PROACTIVE_DISCLOSURE && near.size() == 1
                ? Optional.of(near.get(0))
                : Optional.empty();
    }

    private static boolean isOneOff(String label, String key) {
        int same = 0;
        while (same < Math.min(label.length(), key.length()) && label.charAt(same) == key.charAt(same)) {
            same++;
        }
        int longer = Math.max(label.length(), key.length());
        return same >= 2
                && longer >= 5
                && Math.abs(label.length() - key.length()) <= 1
                && rest(label, same, longer).equals(rest(key, same, longer));
    }

    /** What stands behind a sign that is another, or behind none where the other text has one more. */
    private static String rest(String text, int same, int longer) {
        return text.substring(Math.min(text.length(), text.length() == longer ? same + 1 : same));
    }

    /** The column that a number stands for, such as 数据3: counted are those that are no sums. */
    private Optional<ColumnTerm> numbered(GridCell cell) {
        int placeholder =
                section == Section.APPLICATIONS ? LabelMeaning.of(cell).placeholder() : 0;
        return table.lines().get(0).columns().stream()
                .filter(column -> placeholder > 0 && !column.isTotal())
                .skip(Math.max(0, placeholder - 1L))
                .findFirst()
                .map(FormColumn::term);
    }

    /** Without what stands left of the first column: the corner and its note; and without blank rests at the end. */
    private List<ColumnMeaning> trimmed(List<ColumnMeaning> meanings, List<GridCell> cells) {
        int from = 0;
        while (from < meanings.size() && isCorner(meanings.get(from), cells.get(from), from)) {
            from++;
        }
        int to = meanings.size();
        while (to > from && cells.get(to - 1).isBlank()) {
            to--;
        }
        return meanings.subList(from, to);
    }

    /** Whether a heading that is not understood stands above the labels: no column's name is in it. */
    private boolean isLeftmost(GridCell cell, int index) {
        if (cell.column() > index) {
            return false;
        }
        String key = LabelMeaning.of(cell).key();
        return table.lines().get(0).columns().stream()
                .map(column -> LabelKey.of(column.label().zh()))
                .noneMatch(column -> key.startsWith(column) || key.endsWith(column));
    }

    /** In Table 2 only the first heading is no column: what is unknown behind 信息内容 is a column unknown. */
    private boolean isCorner(ColumnMeaning meaning, GridCell cell, int index) {
        boolean corner = meaning.kind() == ColumnMeaning.Kind.UNKNOWN;
        return section == Section.PROACTIVE_DISCLOSURE
                ? corner
                        && (index == 0
                                || cell.isBlank()
                                || LabelMeaning.of(cell).isLineHeading())
                : corner && (cell.isBlank() || isLeftmost(cell, index));
    }
}
