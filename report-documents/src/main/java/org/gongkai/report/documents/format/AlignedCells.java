package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Section;

/**
 * A table whose cells stand below each other in the columns of a text, so that a blank cell is a gap.
 *
 * <pre>
 *                            自然人   商业企业   科研机构   …   总计
 * 二、上年结转政府信息公开申请数量     4        1                      5
 * </pre>
 *
 * <p>A figure belongs to the one heading, or the one column of a row without gaps, that it stands below; where it
 * stands below none or between two, its row is not read.
 */
final class AlignedCells {

    private static final int FEWEST_ROWS = 2;

    private final Section section;
    private final StreamLabels labels;
    private final List<GridRow> rows = new ArrayList<>();
    private List<PlacedWord> headings = new ArrayList<>();
    private List<PlacedWord> columns = List.of();
    /** Where the figures of rows without gaps stand, by how many they are. */
    private final Map<Integer, List<PlacedWord>> whole = new HashMap<>();

    private boolean afterRow;
    private int sure;
    private boolean gaps;

    private AlignedCells(Section section) {
        this.section = section;
        this.labels = new StreamLabels(section);
    }

    /** The rows of a section's table; empty where its lines are no such table, or leave no gap anywhere. */
    static Optional<List<GridRow>> read(Section section, List<List<PlacedWord>> lines) {
        AlignedCells cells = new AlignedCells(section);
        lines.forEach(cells::widen);
        lines.forEach(cells::read);
        cells.endHeadings();
        boolean enough = cells.sure >= FEWEST_ROWS || section == Section.REMEDIES && cells.sure > 0;
        return enough && cells.gaps ? Optional.of(ColumnWitness.doubt(section, cells.rows)) : Optional.empty();
    }

    /** Figures of a row without gaps show where the columns are. */
    private void widen(List<PlacedWord> words) {
        List<PlacedWord> figures = words.subList(firstFigure(words), words.size());
        boolean full = section != Section.PROACTIVE_DISCLOSURE
                && IntStream.of(StreamSums.rowLengths(section)).anyMatch(length -> length == figures.size());
        if (full) {
            whole.merge(figures.size(), List.copyOf(figures), AlignedCells::both);
        }
    }

    private static List<PlacedWord> both(List<PlacedWord> one, List<PlacedWord> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i).and(other.get(i)))
                .toList();
    }

    /** Where the figures at the end of a line begin. */
    private static int firstFigure(List<PlacedWord> words) {
        int first = words.size();
        while (first > 0 && words.get(first - 1).cell().isFigure()) {
            first--;
        }
        return first;
    }

    private void read(List<PlacedWord> words) {
        int figures = firstFigure(words);
        List<PlacedWord> text = words.subList(0, figures);
        boolean heads =
                figures == words.size() && words.stream().map(PlacedWord::cell).allMatch(labels::isHeading);
        // The label of a blank row may read like a heading: 3.其他.
        if (heads && (!afterRow || words.size() > 1)) {
            if (afterRow) {
                headings = new ArrayList<>();
                afterRow = false;
            }
            headings.addAll(words);
        } else if (figures == words.size()) {
            endHeadings();
            rows.add(GridRow.of(words.stream().map(PlacedWord::cell).toList()));
        } else {
            endHeadings();
            readRow(
                    labels.withWholeLabel(text.stream().map(PlacedWord::cell).toList()),
                    words.subList(figures, words.size()));
        }
    }

    private void endHeadings() {
        if (!afterRow && !headings.isEmpty()) {
            rows.addAll(labels.rows(headings.stream().map(PlacedWord::cell).toList()));
            columns = inOrder();
            afterRow = true;
        }
    }

    /** The headings of single columns from left to right. */
    private List<PlacedWord> inOrder() {
        return headings.stream()
                .filter(word -> column(word).isPresent())
                .sorted(Comparator.comparingInt(PlacedWord::start))
                .toList();
    }

    private Optional<ColumnTerm> column(PlacedWord heading) {
        return LabelMeaning.of(heading.cell()).column(section);
    }

    private void readRow(List<GridCell> label, List<PlacedWord> figures) {
        List<GridCell> found = below(figures, columnsOf(label));
        boolean certain =
                !found.isEmpty() && (section == Section.PROACTIVE_DISCLOSURE || StreamSums.addUp(section, found));
        if (certain) {
            sure++;
            gaps |= figures.size() < found.size();
        }
        List<GridCell> cells = new ArrayList<>(label);
        cells.addAll(certain ? found : figures.stream().map(PlacedWord::cell).toList());
        List<GridCell> row = new ArrayList<>();
        cells.forEach(cell -> row.add(new GridCell(cell.text(), row.size(), 1, cell.place())));
        rows.add(new GridRow(row, !certain));
    }

    /**
     * Where the columns of a label's row are: the headings, where they are those that a form has for it, else the
     * figures of rows that have as many. None where neither is so, or where columns are not apart.
     */
    private List<PlacedWord> columnsOf(List<GridCell> label) {
        List<ColumnTerm> above =
                columns.stream().flatMap(word -> column(word).stream()).toList();
        List<List<ColumnTerm>> possible = Arrays.stream(Edition.values())
                .flatMap(edition -> edition.form().table(section).stream())
                .flatMap(table -> terms(table, label))
                .distinct()
                .toList();
        List<PlacedWord> places = possible.contains(above)
                ? columns
                : possible.stream()
                        .flatMap(terms -> Optional.ofNullable(whole.get(terms.size())).stream())
                        .findFirst()
                        .orElse(List.of());
        boolean apart = IntStream.range(1, places.size())
                .noneMatch(i -> places.get(i - 1).touches(places.get(i)));
        return apart ? places : List.of();
    }

    private Stream<List<ColumnTerm>> terms(FormTable table, List<GridCell> label) {
        if (section == Section.REMEDIES) {
            return label.isEmpty()
                    ? Stream.of(
                            table.lines().stream().flatMap(AlignedCells::terms).toList())
                    : Stream.empty();
        }
        return table.lines().stream()
                .filter(line -> label.stream()
                        .anyMatch(cell -> LabelMeaning.of(cell)
                                .line(table)
                                .filter(term -> term == line.term())
                                .isPresent()))
                .map(line -> terms(line).toList());
    }

    private static Stream<ColumnTerm> terms(FormLine line) {
        return line.columns().stream().map(FormColumn::term);
    }

    /** A cell for each column; none where a figure does not stand below one column alone, or two below one. */
    private static List<GridCell> below(List<PlacedWord> figures, List<PlacedWord> columns) {
        List<GridCell> cells = new ArrayList<>();
        columns.forEach(column ->
                cells.add(new GridCell("", cells.size(), 1, column.cell().place())));
        int next = 0;
        for (PlacedWord figure : figures) {
            List<PlacedWord> above = columns.stream().filter(figure::touches).toList();
            int column = above.size() == 1 ? columns.indexOf(above.get(0)) : -1;
            if (column < next) {
                return List.of();
            }
            cells.set(column, figure.cell());
            next = column + 1;
        }
        return cells;
    }
}
