package org.gongkai.report.documents.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.documents.wording.Vocabulary;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Section;

/**
 * The columns of figures of a table without rulings: what stands below each other, under a heading that the form has
 * for it. There are columns only where all of them, from left to right, are those of a table of the form.
 */
final class UnruledColumns {

    /** Where nothing else is known, as far as this from the outermost words, in points. */
    private static final double MARGIN = 3;

    private static final Pattern UNIT = Pattern.compile("[（(]?(?:计量)?单位[:：].{1,5}");

    private final Section section;
    private final List<Column> columns;
    private final double[] sides;

    /**
     * A column of figures.
     *
     * @param left where its leftmost word begins
     * @param right where its rightmost word ends
     * @param heading the words above its figures
     * @param figures whether there are any
     */
    record Column(double left, double right, String heading, boolean figures) {

        boolean touches(GlyphLine word) {
            return word.left() < right && word.right() > left;
        }

        private Column and(Column other) {
            return new Column(
                    Math.min(left, other.left),
                    Math.max(right, other.right),
                    heading + other.heading,
                    figures || other.figures);
        }
    }

    private UnruledColumns(Section section, List<Column> columns, double labels) {
        this.section = section;
        this.columns = columns;
        this.sides = new double[columns.size() + 2];
        sides[0] = Math.min(labels, columns.get(0).left()) - MARGIN;
        sides[1] = columns.get(0).left() - MARGIN;
        for (int i = 1; i < columns.size(); i++) {
            sides[i + 1] = (columns.get(i - 1).right() + columns.get(i).left()) / 2;
        }
        sides[sides.length - 1] = columns.get(columns.size() - 1).right() + MARGIN;
    }

    /**
     * The columns of a table; empty where they are not those of the form.
     *
     * @param headings what stands above its first figures
     * @param figures its figures
     * @param labels where its labels begin
     */
    static Optional<UnruledColumns> of(
            Section section, List<GlyphLine> headings, List<GlyphLine> figures, double labels) {
        Predicate<GlyphLine> names = word -> column(section, word.text()).isPresent();
        double left = Stream.concat(figures.stream(), headings.stream().filter(names))
                .mapToDouble(GlyphLine::left)
                .min()
                .orElse(0);
        List<Column> words = new ArrayList<>();
        headings.stream()
                .filter(word -> word.right() > left && !isAbove(section, word.text()))
                .sorted(Comparator.comparingDouble(GlyphLine::baseline))
                .forEach(word -> words.add(new Column(word.left(), word.right(), word.text(), false)));
        figures.forEach(word -> words.add(new Column(word.left(), word.right(), "", true)));
        List<Column> columns = paired(merged(words));
        return isOfForm(section, columns)
                ? Optional.of(new UnruledColumns(section, columns, labels))
                : Optional.empty();
    }

    /** Whether words stand above several columns, or above all. */
    private static boolean isAbove(Section section, String text) {
        LabelMeaning meaning = meaning(text);
        return meaning.isOrganisations()
                || meaning.isColumnHeading()
                || meaning.isLineHeading()
                || meaning.isItemHeading()
                || section == Section.REMEDIES && column(section, text).isEmpty() && isRoute(text)
                || UNIT.matcher(text).matches();
    }

    /** Whether words name a route of Table 4, or several: 行政诉讼. */
    static boolean isRoute(String text) {
        return meaning(text).line(Section.REMEDIES).isPresent() || text.equals("行政诉讼");
    }

    /**
     * Words whose places across the page have something in common are one column; the words stay from top to bottom.
     */
    private static List<Column> merged(List<Column> words) {
        List<Column> columns = new ArrayList<>();
        for (Column word : words) {
            Column joined = word;
            int at = -1;
            for (int i = columns.size() - 1; i >= 0; i--) {
                Column column = columns.get(i);
                if (column.left() < joined.right() && joined.left() < column.right()) {
                    joined = column.and(joined);
                    columns.remove(i);
                    at = i;
                }
            }
            columns.add(at < 0 ? columns.size() : Math.min(at, columns.size()), joined);
        }
        columns.sort(Comparator.comparingDouble(Column::left));
        return columns;
    }

    /**
     * Where each heading begins at the left of its column and the figures end at its right, they have nothing in
     * common, and stand in turn.
     */
    private static List<Column> paired(List<Column> columns) {
        List<Column> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean pair = i + 1 < columns.size()
                    && !columns.get(i).figures()
                    && columns.get(i + 1).heading().isEmpty();
            pairs.add(pair ? columns.get(i).and(columns.get(i + 1)) : columns.get(i));
            i += pair ? 1 : 0;
        }
        boolean whole = pairs.stream()
                .allMatch(column -> column.figures() && !column.heading().isEmpty());
        return whole ? pairs : columns;
    }

    private static boolean isOfForm(Section section, List<Column> columns) {
        List<ColumnTerm> terms = columns.stream()
                .flatMap(column -> column(section, column.heading()).stream())
                .toList();
        long sums = columns.stream()
                .filter(column -> meaning(column.heading()).isSubtotal())
                .count();
        return !terms.isEmpty()
                && terms.size() + sums == columns.size()
                && Arrays.stream(Edition.values())
                        .flatMap(edition -> edition.form().table(section).stream())
                        .flatMap(table -> rows(section, table))
                        .anyMatch(terms::equals);
    }

    /** The columns that rows of a table have: in Table 4 those of all lines may be one row. */
    private static Stream<List<ColumnTerm>> rows(Section section, FormTable table) {
        Stream<List<ColumnTerm>> lines = table.lines().stream().map(UnruledColumns::terms);
        List<ColumnTerm> all =
                table.lines().stream().flatMap(line -> terms(line).stream()).toList();
        return section == Section.REMEDIES ? Stream.concat(Stream.of(all), lines) : lines;
    }

    /** Whether all lines of the table are one row, so that none has a label. */
    boolean holdAllLines() {
        long totals = columns.stream()
                .filter(column -> column(section, column.heading())
                        .filter(Vocabulary::isTotal)
                        .isPresent())
                .count();
        return totals > 1;
    }

    private static List<ColumnTerm> terms(FormLine line) {
        return line.columns().stream().map(FormColumn::term).toList();
    }

    private static Optional<ColumnTerm> column(Section section, String text) {
        return meaning(text).column(section);
    }

    static LabelMeaning meaning(String text) {
        return LabelMeaning.of(new GridCell(text, 0, 1, Place.ofText(1, 1)));
    }

    /** Whether each total among the cells of a row is what the cells before it add up to; blank ones are nothing. */
    boolean addUp(List<CellText> row) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < row.size(); i++) {
            Figure figure = Figure.parse(row.get(i).text());
            if (!figure.isNumber() && !figure.isBlank()) {
                return false;
            }
            BigDecimal value = figure.value().orElse(BigDecimal.ZERO);
            String heading = columns.get(i).heading();
            if (column(section, heading).filter(Vocabulary::isTotal).isPresent()) {
                if (value.compareTo(sum) != 0) {
                    return false;
                }
                sum = BigDecimal.ZERO;
            } else if (!meaning(heading).isSubtotal()) {
                sum = sum.add(value);
            }
        }
        return true;
    }

    List<Column> all() {
        return columns;
    }

    /** The column that a word stands in; empty where it stands in none, or in several. */
    OptionalInt columnOf(GlyphLine word) {
        int found = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).touches(word)) {
                if (found >= 0) {
                    return OptionalInt.empty();
                }
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** The sides of the columns from left to right, first those of the labels. */
    double[] sides() {
        return sides;
    }

    /** Whether each figure stands in one of the columns: so does the rest of a table on the next page. */
    boolean hold(List<GlyphLine> figures) {
        return figures.stream().allMatch(word -> columnOf(word).isPresent());
    }

    /** Whether columns found anew on the next page are these. */
    boolean isSame(UnruledColumns other) {
        return columns.size() == other.columns.size()
                && IntStream.range(0, columns.size())
                        .allMatch(i -> columns.get(i).left()
                                        < other.columns.get(i).right()
                                && other.columns.get(i).left() < columns.get(i).right()
                                && columns.get(i)
                                        .heading()
                                        .equals(other.columns.get(i).heading()));
    }
}
