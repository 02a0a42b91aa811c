package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;

/**
 * The labels of a table without rulings: words left of its figures, over one line or several, that together name a line
 * or a group of lines.
 */
final class UnruledLabels {

    /** A label that is written from top to bottom has a line for each sign. */
    private static final int MOST_LINES = 14;

    /** The longest table has some fifty labels, of a few lines each. */
    private static final int MOST_WORDS = 400;

    /** How far apart, in sizes of letters, the lines of a label are at most. */
    private static final double LEADING = 2.2;

    /** How far from the lines of a label, in sizes of letters, its figures may stand. */
    private static final double BESIDE = 0.45;

    /**
     * A label.
     *
     * @param text its words
     * @param line what it names
     * @param words where they are
     */
    record Found(String text, LineTerm line, List<GlyphLine> words) {

        double top() {
            return words.get(0).baseline() - BESIDE * words.get(0).size();
        }

        double bottom() {
            GlyphLine last = words.get(words.size() - 1);
            return last.baseline() + BESIDE * last.size();
        }

        double left() {
            return words.stream().mapToDouble(GlyphLine::left).min().orElse(0);
        }

        boolean isBeside(double baseline) {
            return top() <= baseline && baseline <= bottom();
        }
    }

    private final Section section;
    private final Predicate<Found> possible;

    /**
     * For the labels of a section's table.
     *
     * @param possible whether what stands beside a label may be one row
     */
    UnruledLabels(Section section, Predicate<Found> possible) {
        this.section = section;
        this.possible = possible;
    }

    /** The labels among some words, each column of labels for itself, from top to bottom. */
    List<Found> of(List<GlyphLine> words) {
        List<Found> found = new ArrayList<>();
        if (words.size() > MOST_WORDS) {
            return found;
        }
        columns(words).forEach(column -> found.addAll(inColumn(column)));
        found.sort(Comparator.comparingDouble(Found::top).thenComparingDouble(Found::left));
        return found;
    }

    /** Words apart by where, on other lines, two words stand side by side. */
    private static List<List<GlyphLine>> columns(List<GlyphLine> words) {
        List<double[]> gaps = new ArrayList<>();
        for (GlyphLine one : words) {
            for (GlyphLine other : words) {
                if (Math.abs(one.baseline() - other.baseline()) < one.size() && one.right() < other.left()) {
                    addGap(gaps, one.right(), other.left());
                }
            }
        }
        gaps.sort(Comparator.comparingDouble(gap -> gap[0]));
        List<List<GlyphLine>> columns = new ArrayList<>();
        for (int i = 0; i <= gaps.size(); i++) {
            columns.add(new ArrayList<>());
        }
        for (GlyphLine word : words) {
            int column = 0;
            while (column < gaps.size() && gaps.get(column)[1] <= word.left() + 1) {
                column++;
            }
            columns.get(column).add(word);
        }
        return columns;
    }

    /** Gaps that lie over each other are one, as narrow as what they have in common. */
    private static void addGap(List<double[]> gaps, double from, double to) {
        for (double[] gap : gaps) {
            if (from < gap[1] && gap[0] < to) {
                gap[0] = Math.max(gap[0], from);
                gap[1] = Math.min(gap[1], to);
                return;
            }
        }
        gaps.add(new double[] {from, to});
    }

    /** Takes words together so that as few as may be are left over, in as few labels as may be. */
    private List<Found> inColumn(List<GlyphLine> words) {
        words.sort(Comparator.comparingDouble(GlyphLine::baseline));
        int size = words.size();
        int[] cost = new int[size + 1];
        List<Optional<Found>> best = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            best.add(Optional.empty());
        }
        for (int i = size - 1; i >= 0; i--) {
            cost[i] = cost[i + 1] + size + 1;
            StringBuilder text = new StringBuilder();
            for (int j = i; j < size && j < i + MOST_LINES && goesOn(words, i, j); j++) {
                text.append(words.get(j).text());
                Optional<Found> label = label(text.toString(), words.subList(i, j + 1));
                if (label.isPresent() && cost[j + 1] + 1 < cost[i]) {
                    cost[i] = cost[j + 1] + 1;
                    best.set(i, label);
                }
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < size; ) {
            Optional<Found> label = best.get(i);
            label.ifPresent(found::add);
            i += label.map(each -> each.words().size()).orElse(1);
        }
        return found;
    }

    private static boolean goesOn(List<GlyphLine> words, int first, int next) {
        if (next == first) {
            return true;
        }
        double apart = words.get(next).baseline() - words.get(next - 1).baseline();
        return apart <= LEADING * words.get(next).size();
    }

    private Optional<Found> label(String text, List<GlyphLine> words) {
        return UnruledColumns.meaning(text)
                .line(section)
                .map(line -> new Found(text, line, List.copyOf(words)))
                .filter(possible);
    }
}
