package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The lines of figures of a table without rulings, and which of them are one row. */
final class UnruledRows {

    /** How far apart, in sizes of letters, the figures of one line stand up or down. */
    static final double SAME_LINE = 0.3;

    /** How far apart, in sizes of letters, the lines of one cell stand at most. */
    static final double LEADING = 2.2;

    private final UnruledColumns columns;
    private final List<List<GlyphLine>> lines = new ArrayList<>();

    UnruledRows(UnruledColumns columns, List<GlyphLine> values) {
        this.columns = columns;
        List<GlyphLine> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparingDouble(GlyphLine::baseline));
        for (GlyphLine word : sorted) {
            List<GlyphLine> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            if (last.isEmpty() || word.baseline() - last.get(0).baseline() > SAME_LINE * word.size()) {
                last = new ArrayList<>();
                lines.add(last);
            }
            last.add(word);
        }
    }

    int count() {
        return lines.size();
    }

    List<GlyphLine> line(int number) {
        return lines.get(number);
    }

    private double baseline(int line) {
        return lines.get(line).get(0).baseline();
    }

    /** The lines beside a label. */
    List<Integer> beside(UnruledLabels.Found label) {
        List<Integer> beside = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (label.isBeside(baseline(i))) {
                beside.add(i);
            }
        }
        return beside;
    }

    /**
     * Whether the lines beside a label may be one row: a single one, or one with others in which figures go on that are
     * wrapped. Two rows that fill each other's gaps are none.
     */
    boolean isOne(UnruledLabels.Found label) {
        List<Integer> beside = beside(label);
        if (beside.size() < 2) {
            return true;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        List<GlyphLine> longest = List.of();
        for (int line : beside) {
            longest = lines.get(line).size() > longest.size() ? lines.get(line) : longest;
            lines.get(line).forEach(word -> counts.merge(columns.columnOf(word).orElse(-1), 1, Integer::sum));
        }
        List<Integer> main =
                longest.stream().map(word -> columns.columnOf(word).orElse(-1)).toList();
        return counts.entrySet().stream().allMatch(each -> each.getValue() > 1 || main.contains(each.getKey()));
    }

    /**
     * The columns in which others than the longest line have words; that one is the row where all lines are one row.
     */
    boolean[] besideLongest() {
        List<GlyphLine> longest =
                lines.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        boolean[] others = new boolean[columns.all().size()];
        lines.stream()
                .filter(line -> line != longest)
                .flatMap(List::stream)
                .forEach(word -> columns.columnOf(word).ifPresent(column -> others[column] = true));
        return others;
    }

    /** The columns of a line into which a line beside no label may go on, above it or below. */
    boolean[] doubtful(int line, Set<Integer> labelled) {
        boolean[] doubtful = new boolean[columns.all().size()];
        for (int i = 0; i < lines.size(); i++) {
            double apart = Math.abs(baseline(i) - baseline(line));
            if (i != line
                    && !labelled.contains(i)
                    && apart < LEADING * lines.get(i).get(0).size()) {
                for (GlyphLine word : lines.get(i)) {
                    OptionalInt column = columns.columnOf(word);
                    if (column.isPresent()) {
                        doubtful[column.getAsInt()] = true;
                    } else {
                        Arrays.fill(doubtful, true);
                    }
                }
            }
        }
        return doubtful;
    }
}
