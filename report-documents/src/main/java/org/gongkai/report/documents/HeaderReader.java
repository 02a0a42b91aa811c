package org.gongkai.report.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.ApplicantType;
import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.LabelKey;
import org.gongkai.report.model.form.Section;
import org.gongkai.report.model.form.TableHeading;

/** Understands the headings above the columns of Tables 2 and 3. */
final class HeaderReader {

    private static final String CONTENT =
            LabelKey.of(TableHeading.CONTENT.label().zh());
    private static final String APPLICANTS =
            LabelKey.of(TableHeading.APPLICANTS.label().zh());

    private final Section section;

    HeaderReader(Section section) {
        this.section = section;
    }

    /** Whether a row holds headings of columns. */
    boolean isHeader(GridRow row) {
        return !row.hasFigure() && row.begins(this::isHeading);
    }

    private boolean isHeading(GridCell cell) {
        if (!cell.isText()) {
            return false;
        }
        boolean column = Vocabulary.column(section, cell).isPresent()
                && Vocabulary.line(section, cell).isEmpty();
        return switch (section) {
            case PROACTIVE_DISCLOSURE -> column || cell.key().equals(CONTENT);
            default -> column || isAboveApplicants(cell) || Vocabulary.placeholder(cell) > 0;
        };
    }

    private static boolean isAboveApplicants(GridCell cell) {
        return cell.key().equals(APPLICANTS) || Vocabulary.isOrganisations(cell);
    }

    /** What these heading rows say; rows that repeat ones above, as behind a page break, say nothing more. */
    Header read(List<GridRow> allRows, boolean aligned) {
        List<GridRow> rows = GridRow.withoutRepeats(allRows);
        List<GridCell> terms = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell ->
                        !cell.continued() && Vocabulary.column(section, cell).isPresent())
                .toList();
        Optional<List<Slot>> slots = aligned ? fromLeaves(rows, terms) : Optional.empty();
        return new Header(slots.orElseGet(() -> fromRows(rows)), terms);
    }

    private Optional<List<Slot>> fromLeaves(List<GridRow> rows, List<GridCell> terms) {
        List<HeaderLeaves.Leaf> leaves = HeaderLeaves.of(rows);
        List<GridCell> cells = leaves.stream().map(HeaderLeaves.Leaf::cell).toList();
        if (!cells.containsAll(terms)) {
            return Optional.empty();
        }
        List<Slot> slots = new ArrayList<>();
        for (HeaderLeaves.Leaf leaf : leaves) {
            boolean ofOrganisations = leaf.above().stream().anyMatch(Vocabulary::isOrganisations);
            slots.add(slot(leaf.cell(), ofOrganisations, leaf.cell().column()));
        }
        return Optional.of(trimmed(slots, cells));
    }

    /** The columns where spans are lost: the headings under 法人或其他组织 stand in its place. */
    private List<Slot> fromRows(List<GridRow> rows) {
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
        List<Slot> slots =
                cells.stream().map(cell -> slot(cell, false, cell.column())).toList();
        if (termRows == 1) {
            return trimmed(slots, cells);
        }
        boolean foreign = trimmed(slots, cells).stream().anyMatch(slot -> !slot.isTerm());
        return foreign ? List.of(Slot.unknown(-1)) : List.of();
    }

    private List<GridCell> headings(GridRow row) {
        List<GridCell> filled = row.filled().stream()
                .filter(cell -> !cell.continued() && !cell.key().equals(APPLICANTS))
                .toList();
        return filled.stream().anyMatch(this::isHeading) ? filled : List.of();
    }

    private static int lastGroup(List<GridCell> cells) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (Vocabulary.isOrganisations(cells.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private Slot slot(GridCell cell, boolean ofOrganisations, int gridColumn) {
        Optional<ColumnTerm> column = Vocabulary.column(section, cell);
        boolean partialSum =
                ofOrganisations && column.filter(Vocabulary::isTotal).isPresent();
        if (partialSum || Vocabulary.isSubtotal(cell) || Vocabulary.isOrganisations(cell)) {
            return Slot.subtotal(gridColumn);
        }
        int placeholder = section == Section.APPLICATIONS ? Vocabulary.placeholder(cell) : 0;
        if (placeholder > 0 && placeholder <= ApplicantType.values().length) {
            return Slot.of(ApplicantType.values()[placeholder - 1], gridColumn);
        }
        return column.map(term -> Slot.of(term, gridColumn)).orElseGet(() -> Slot.unknown(gridColumn));
    }

    /** Without what stands left of the first column: the corner and its note; and without blank rests at the end. */
    private List<Slot> trimmed(List<Slot> slots, List<GridCell> cells) {
        int from = 0;
        while (from < slots.size() && isCorner(slots.get(from), cells.get(from), from)) {
            from++;
        }
        int to = slots.size();
        while (to > from && cells.get(to - 1).isBlank()) {
            to--;
        }
        return slots.subList(from, to);
    }

    /** In Table 2 only the first heading is no column: what is unknown behind 信息内容 is a column unknown. */
    private boolean isCorner(Slot slot, GridCell cell, int index) {
        boolean corner = slot.kind() == Slot.Kind.UNKNOWN;
        return section == Section.PROACTIVE_DISCLOSURE
                ? corner && (index == 0 || cell.isBlank() || cell.key().equals(CONTENT))
                : corner;
    }
}
