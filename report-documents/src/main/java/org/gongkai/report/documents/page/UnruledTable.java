package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;

/**
 * A table without rulings, as if they were drawn: a row for each line of figures, with the label beside it and each
 * figure in the column that it stands in. What is not beside one label, or not in one column, gets a mark that no
 * figure has.
 */
final class UnruledTable {

    private final int page;
    private final Section section;
    private final Strikes strikes;
    private final UnruledColumns columns;
    private final List<RuledTable.Cell> cells = new ArrayList<>();
    private final List<CellText> texts = new ArrayList<>();
    private int height;

    private UnruledTable(int page, Section section, Strikes strikes, UnruledColumns columns) {
        this.page = page;
        this.section = section;
        this.strikes = strikes;
        this.columns = columns;
    }

    /**
     * A table.
     *
     * @param table the table
     * @param columns its columns
     * @param top where its first line stands
     * @param bottom where its last line stands
     */
    record Found(TableOnPage table, UnruledColumns columns, double top, double bottom) {

        boolean holds(GlyphLine line) {
            return line.words().stream().anyMatch(word -> word.baseline() >= top && word.baseline() <= bottom);
        }
    }

    /**
     * The table that some words are; empty where they are none.
     *
     * @param before the columns of the same table on the page before
     */
    static Optional<Found> of(
            int page, Section section, List<GlyphLine> words, Strikes strikes, Optional<UnruledColumns> before) {
        List<GlyphLine> figures = words.stream().filter(UnruledTable::isFigure).toList();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        double top = figures.stream().mapToDouble(GlyphLine::baseline).min().orElse(0);
        List<GlyphLine> headings =
                words.stream().filter(word -> isAbove(word, top)).toList();
        double left = words.stream().mapToDouble(GlyphLine::left).min().orElse(0);
        Optional<UnruledColumns> found = UnruledColumns.of(section, headings, figures, left);
        Optional<UnruledColumns> columns = before.filter(
                        known -> found.isPresent() ? known.isSame(found.get()) : known.hold(figures))
                .or(() -> found);
        return columns.flatMap(known ->
                new UnruledTable(page, section, strikes, known).read(words, found.isPresent() ? headings : List.of()));
    }

    static boolean isFigure(GlyphLine word) {
        return new GridCell(word.text(), 0, 1, Place.ofText(1, 1)).isFigure();
    }

    private static boolean isAbove(GlyphLine word, double baseline) {
        return word.baseline() < baseline - UnruledRows.SAME_LINE * word.size();
    }

    private Optional<Found> read(List<GlyphLine> words, List<GlyphLine> headings) {
        double edge = columns.sides()[1];
        List<GlyphLine> labels =
                words.stream().filter(word -> word.right() <= edge).toList();
        List<GlyphLine> values = words.stream()
                .filter(word -> word.right() > edge && !headings.contains(word))
                .toList();
        UnruledRows rows = new UnruledRows(columns, values);
        List<UnruledLabels.Found> found = new UnruledLabels(section, rows::isOne).of(labels);
        if (!inOrder(found) || values.stream().anyMatch(this::isHeading)) {
            return Optional.empty();
        }
        if (!headings.isEmpty()) {
            addHeadings(headings);
        }
        if (columns.holdAllLines()) {
            addRow(values, "", rows.besideLongest());
        } else {
            addRows(rows, found, labels);
        }
        double[] baselines = Stream.of(
                        values.stream(),
                        found.stream().flatMap(label -> label.words().stream()),
                        headings.stream().filter(word -> word.right() > edge))
                .flatMap(each -> each)
                .mapToDouble(GlyphLine::baseline)
                .sorted()
                .toArray();
        return Optional.of(new Found(table(), columns, baselines[0], baselines[baselines.length - 1]));
    }

    /** Whether a word heads columns, where figures are expected: then several tables stand below each other. */
    private boolean isHeading(GlyphLine word) {
        LabelMeaning meaning = UnruledColumns.meaning(word.text());
        return meaning.column(section).isPresent() || meaning.line(section).isPresent();
    }

    /** Whether labels stand in the order of an edition, each once: else they may be others than they seem. */
    private boolean inOrder(List<UnruledLabels.Found> labels) {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> edition.form().table(section).stream())
                .anyMatch(table -> inOrder(table, labels));
    }

    private static boolean inOrder(FormTable table, List<UnruledLabels.Found> labels) {
        List<LineTerm> order = table.lines().stream().map(FormLine::term).toList();
        int last = -1;
        for (UnruledLabels.Found label : labels) {
            int at = order.indexOf(label.line());
            if (at >= 0 && at <= last) {
                return false;
            }
            last = Math.max(at, last);
        }
        return true;
    }

    private void addHeadings(List<GlyphLine> words) {
        double top = words.stream()
                .mapToDouble(word -> word.baseline() - word.size())
                .min()
                .orElse(0);
        double bottom = words.stream().mapToDouble(GlyphLine::baseline).max().orElse(0);
        if (columns.holdAllLines()) {
            addRoutes(words, top);
        }
        for (int i = 0; i < columns.all().size(); i++) {
            add(i + 1, i + 2, top, bottom, new CellText(columns.all().get(i).heading(), false));
        }
        height++;
    }

    /** The routes of Table 4, each over as many columns as the others, where each stands over its own. */
    private void addRoutes(List<GlyphLine> words, double top) {
        List<GlyphLine> routes = words.stream()
                .filter(word ->
                        UnruledColumns.meaning(word.text()).line(section).isPresent())
                .sorted(Comparator.comparingDouble(GlyphLine::left))
                .toList();
        int width = routes.isEmpty() ? 0 : columns.all().size() / routes.size();
        for (int i = 0; i < routes.size(); i++) {
            int from = i * width + 1;
            GlyphLine route = routes.get(i);
            boolean over = route.left() >= columns.sides()[from] && route.right() <= columns.sides()[from + width];
            add(from, from + width, top, top + route.size(), text(List.of(route), over));
        }
        height++;
    }

    private void addRows(UnruledRows rows, List<UnruledLabels.Found> found, List<GlyphLine> words) {
        Map<Integer, UnruledLabels.Found> labels = new HashMap<>();
        found.stream()
                .sorted(Comparator.comparingDouble(UnruledLabels.Found::left))
                .filter(label -> isLast(label, words))
                .forEach(label -> rows.beside(label).forEach(line -> labels.put(line, label)));
        int line = 0;
        while (line < rows.count()) {
            UnruledLabels.Found label = labels.get(line);
            List<GlyphLine> row = new ArrayList<>(rows.line(line));
            boolean[] doubtful = rows.doubtful(line, labels.keySet());
            for (line++; label != null && line < rows.count() && label == labels.get(line); line++) {
                row.addAll(rows.line(line));
                boolean[] more = rows.doubtful(line, labels.keySet());
                for (int i = 0; i < more.length; i++) {
                    doubtful[i] |= more[i];
                }
            }
            addRow(row, label == null ? "" : label.text(), doubtful);
        }
    }

    /** Whether no words stand behind a label and before its figures that are not its own. */
    private static boolean isLast(UnruledLabels.Found label, List<GlyphLine> words) {
        return words.stream()
                .filter(word -> !label.words().contains(word))
                .noneMatch(word -> word.left() > label.left()
                        && word.baseline() >= label.top()
                        && word.baseline() <= label.bottom());
    }

    private void addRow(List<GlyphLine> words, String label, boolean[] doubtful) {
        double top = words.stream()
                .mapToDouble(word -> word.baseline() - word.size())
                .min()
                .orElse(0);
        double bottom = words.stream()
                .mapToDouble(word -> word.baseline() + UnruledRows.SAME_LINE * word.size())
                .max()
                .orElse(0);
        List<CellText> found = inColumns(words);
        boolean sure = !found.isEmpty() && !mayBeShifted(found);
        // Without its label a row is nobody's, and that is said.
        String name = sure || columns.holdAllLines() ? label : "";
        add(0, 1, top, bottom, new CellText(name, false));
        for (int i = 0; i < found.size(); i++) {
            CellText cell = found.get(i);
            boolean open = doubtful[i] || !sure && columns.holdAllLines();
            add(i + 1, i + 2, top, bottom, open ? doubted(cell) : cell);
        }
        height++;
    }

    /** Whether all figures of a row may stand in the columns beside their own: its ends are blank, and no sum tells. */
    private boolean mayBeShifted(List<CellText> row) {
        boolean ends =
                row.get(0).text().isEmpty() || row.get(row.size() - 1).text().isEmpty();
        return ends && (section == Section.PROACTIVE_DISCLOSURE || !columns.addUp(row));
    }

    /** What a row shows in each column; nothing where a word stands in none, or in two. */
    private List<CellText> inColumns(List<GlyphLine> words) {
        List<List<GlyphLine>> inColumn = new ArrayList<>();
        columns.all().forEach(column -> inColumn.add(new ArrayList<>()));
        for (GlyphLine word : words) {
            OptionalInt column = columns.columnOf(word);
            if (column.isEmpty()) {
                return List.of();
            }
            inColumn.get(column.getAsInt()).add(word);
        }
        return inColumn.stream().map(each -> text(each, true)).toList();
    }

    /** The text of a cell; a number that is wrapped stays two, for nobody knows how wide the cell is. */
    private CellText text(List<GlyphLine> words, boolean sure) {
        List<Glyph> glyphs =
                words.stream().flatMap(word -> word.glyphs().stream()).toList();
        boolean struck = glyphs.stream().anyMatch(glyph -> glyph.isDigit() && strikes.through(glyph));
        CellText text = CellText.of(glyphs, Double.MAX_VALUE);
        return sure && !struck ? text : doubted(text);
    }

    private static CellText doubted(CellText text) {
        return new CellText(text.text() + Glyph.UNKNOWN, false);
    }

    private void add(int from, int to, double top, double bottom, CellText text) {
        double[] sides = columns.sides();
        cells.add(new RuledTable.Cell(height, 1, new Box(sides[from], top, sides[to], bottom), true));
        texts.add(text);
    }

    private TableOnPage table() {
        double[] ys = new double[height + 1];
        ys[0] = cells.stream().mapToDouble(cell -> cell.box().top()).min().orElse(0);
        double bottom =
                cells.stream().mapToDouble(cell -> cell.box().bottom()).max().orElse(0);
        Arrays.fill(ys, 1, ys.length, bottom);
        return new TableOnPage(page, new RuledTable(columns.sides(), ys, cells, new int[0]), texts, Map.of());
    }
}
