package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;

/**
 * A table with one cell a line, in which blank cells have left empty lines.
 *
 * <pre>
 * 二、上年结转政府信息公开申请数量
 * 4
 * 1
 *
 *
 *
 *
 * 5
 * </pre>
 *
 * <p>Empty lines may have other reasons. So they only count where every line of the form has exactly as many lines
 * below its label as it has columns, and rows with more and with fewer figures show that it is the cells that are
 * counted.
 */
final class SpacedCells {

    private static final int FEWEST_ROWS = 2;

    private final Section section;
    private final List<TextBlock> lines;
    private final int[] slots;
    private final StreamLabels labels;
    private final List<GridCell> above = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
    private final Set<Integer> figureCounts = new HashSet<>();
    private int sure;
    private boolean full;
    private boolean exact = true;

    private SpacedCells(Section section, List<TextBlock> lines, int[] slots) {
        this.section = section;
        this.lines = lines;
        this.slots = slots;
        this.labels = new StreamLabels(section);
    }

    /**
     * The rows of a section's table; empty where its lines are no such table.
     *
     * @param end the line on which the next part of the text begins, where one does
     * @param known whether a table before this one showed that empty lines are blank cells
     */
    static Optional<List<GridRow>> read(Section section, List<TextBlock> lines, OptionalInt end, boolean known) {
        int[] numbers = numbers(lines, end);
        if (numbers.length < 2 || numbers[numbers.length - 1] - numbers[0] < numbers.length) {
            return Optional.empty();
        }
        int pitch = pitch(numbers);
        int[] slots = Arrays.stream(numbers)
                .map(number -> (number - numbers[0] + pitch - 1) / pitch)
                .toArray();
        SpacedCells cells = new SpacedCells(section, lines, slots);
        cells.read();
        return cells.isCertain(known) ? Optional.of(ColumnWitness.doubt(section, cells.rows)) : Optional.empty();
    }

    /** The numbers of the lines, and of the one behind them; none where they are not known. */
    private static int[] numbers(List<TextBlock> lines, OptionalInt end) {
        int[] numbers = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            numbers[i] = lines.get(i).place().location().line().orElse(0);
            if (i > 0 && numbers[i] <= numbers[i - 1]) {
                return new int[0];
            }
        }
        int last = lines.isEmpty() ? 0 : numbers[lines.size() - 1];
        numbers[lines.size()] = Math.max(end.orElse(last + 1), last + 1);
        return numbers;
    }

    /** Where there is an empty line below each cell, every second line is a cell. */
    private static int pitch(int[] numbers) {
        for (int i = 0; i + 1 < numbers.length - 1; i++) {
            if ((numbers[i + 1] - numbers[i]) % 2 != 0) {
                return 1;
            }
        }
        return 2;
    }

    private boolean isCertain(boolean known) {
        return section == Section.REMEDIES
                ? exact && known && sure > 0
                : exact && sure >= FEWEST_ROWS && (full || figureCounts.size() > 1);
    }

    private void read() {
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && isFigure(lines.get(end))) {
                end++;
            }
            read(start, end);
            start = end;
        }
        endHeadings();
    }

    private static boolean isFigure(TextBlock line) {
        return new GridCell(line.text(), 0, 1, line.place()).isFigure();
    }

    /** A line that is no figure, with the figures and empty lines below it. */
    private void read(int start, int end) {
        TextBlock line = lines.get(start);
        GridCell label = new GridCell(line.text(), 0, 1, line.place());
        Optional<LineTerm> term = LabelMeaning.of(label).line(section);
        boolean last = end == lines.size();
        List<GridCell> below = below(start, end);
        boolean leads = section == Section.REMEDIES ? end > start + 1 : term.isPresent();
        int columns = leads ? columns(term, below, last) : 0;
        if (columns > 0) {
            addRow(label, below.subList(0, columns));
        } else {
            // A label of a group, a heading or a caption has no cells of its own.
            exact &= end == start + 1;
            add(label);
        }
    }

    private void add(GridCell label) {
        if (labels.isHeading(label)) {
            above.add(label);
        } else {
            endHeadings();
            rows.add(GridRow.of(List.of(label)));
        }
    }

    private void endHeadings() {
        rows.addAll(labels.rows(above));
        above.clear();
    }

    /** The lines between a label and the next: figures, and blank cells. */
    private List<GridCell> below(int start, int end) {
        List<GridCell> cells = new ArrayList<>();
        int next = start + 1;
        for (int slot = slots[start] + 1; slot < slots[end]; slot++) {
            boolean filled = next < end && slots[next] == slot;
            Place place = lines.get(filled ? next : start).place();
            cells.add(new GridCell(filled ? lines.get(next++).text() : "", cells.size() + 1, 1, place));
        }
        return cells;
    }

    /** How many columns the line has in an edition in which they are as many as the cells; 0 where there is none. */
    private int columns(Optional<LineTerm> term, List<GridCell> cells, boolean last) {
        IntStream lengths = section == Section.REMEDIES
                ? Arrays.stream(StreamSums.rowLengths(section))
                : Arrays.stream(Edition.values())
                        .flatMap(edition -> edition.form().table(section).stream())
                        .flatMap(table -> table.lines().stream())
                        .filter(line -> line.term() == term.orElse(null))
                        .mapToInt(line -> line.columns().size());
        return lengths.filter(columns -> columns > 0 && fits(columns, cells, last))
                .findFirst()
                .orElse(0);
    }

    /** Behind the last row there may be empty lines that are no cells. */
    private static boolean fits(int columns, List<GridCell> cells, boolean last) {
        return cells.size() == columns
                || last
                        && cells.size() > columns
                        && cells.subList(columns, cells.size()).stream().allMatch(GridCell::isBlank);
    }

    private void addRow(GridCell label, List<GridCell> cells) {
        int figures = (int) cells.stream().filter(cell -> !cell.isBlank()).count();
        boolean holds = section == Section.PROACTIVE_DISCLOSURE || StreamSums.addUp(section, cells);
        if (figures > 0 && holds) {
            sure++;
            figureCounts.add(figures);
            full |= figures == cells.size();
        }
        List<GridCell> row = new ArrayList<>();
        if (section == Section.REMEDIES) {
            add(label);
        } else {
            row.add(label);
        }
        endHeadings();
        cells.forEach(cell -> row.add(new GridCell(cell.text(), row.size(), 1, cell.place())));
        rows.add(new GridRow(row, !holds));
    }
}
