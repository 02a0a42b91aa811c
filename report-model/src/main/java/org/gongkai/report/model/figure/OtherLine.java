package org.gongkai.report.model.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.support.EditionRef;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * A row of a report that is a line of another edition of the form than the report's, such as （六）其他处理 of 2019, which is
 * one line, in a report on the form of 2021, where it is three. Its text is {@code 2019 T3.3.6 7 3 0 1 0 3 14}, with
 * {@code -} for a blank cell.
 *
 * @since 0.1.0
 */
public final class OtherLine implements ReportValue {

    private static final long serialVersionUID = 1;

    private static final String BLANK = "-";

    private final EditionRef edition;
    private final String line;
    private final List<Figure> figures;

    /**
     * A row with its figures.
     *
     * @param edition the edition that has the line
     * @param line the line's code in that edition, such as {@code T3.3.6}
     * @param figures what stands in its columns, in their order; counts, or blank
     * @throws IllegalArgumentException where the edition has no such line, the line has not as many columns, or a
     *     figure is neither a count nor blank
     */
    public OtherLine(Edition edition, String line, List<Figure> figures) {
        this.edition = EditionRef.to(edition);
        this.line = line;
        this.figures = List.copyOf(figures);
        int columns = find(edition, line).columns().size();
        if (columns != figures.size()) {
            throw new IllegalArgumentException(
                    "line " + line + " of " + edition + " has " + columns + " columns, not " + figures.size());
        }
        figures.stream().filter(figure -> !isTaken(figure)).findFirst().ifPresent(figure -> {
            throw new IllegalArgumentException("'" + figure + "' is neither a count nor blank");
        });
    }

    private static FormLine find(Edition edition, String line) {
        return edition.form().lines().stream()
                .filter(each -> each.code().equals(line))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the form of " + edition + " has no line " + line));
    }

    /** Whether a figure may stand in such a row: a count as it is, or blank. */
    public static boolean isTaken(Figure figure) {
        return figure.isBlank() || figure.isPlain() && figure.isWhole() && figure.countOr(-1) >= 0;
    }

    /**
     * A row of its text.
     *
     * @throws IllegalArgumentException where the text is malformed, or {@link #OtherLine} refuses it
     */
    public static OtherLine parse(String text) {
        List<String> parts = Arrays.asList(text.strip().split("\\s+"));
        if (parts.size() < 3) {
            throw new IllegalArgumentException("no edition, line and figures: '" + text + "'");
        }
        List<Figure> figures = new ArrayList<>();
        parts.subList(2, parts.size())
                .forEach(part -> figures.add(part.equals(BLANK) ? Figure.blank() : Figure.parse(part)));
        return new OtherLine(Edition.fromCode(parts.get(0)), parts.get(1), figures);
    }

    /** The edition that has the line. */
    public Edition edition() {
        return edition.get();
    }

    /** The line's code in that edition, such as {@code T3.3.6}. */
    public String line() {
        return line;
    }

    /** What stands in the line's columns, in their order; counts, or blank. */
    public List<Figure> figures() {
        return figures;
    }

    /** The line as its own edition declares it. */
    public FormLine formLine() {
        return find(edition(), line);
    }

    /** What stands in a column; blank where the line has none such. */
    public Figure figure(ColumnTerm column) {
        FormLine own = formLine();
        for (int i = 0; i < figures.size(); i++) {
            if (own.columns().get(i).term() == column) {
                return figures.get(i);
            }
        }
        return Figure.blank();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OtherLine that
                && edition() == that.edition()
                && line.equals(that.line)
                && figures.equals(that.figures);
    }

    /** The same on every machine. */
    @Override
    public int hashCode() {
        return 31 * line.hashCode() + figures.hashCode();
    }

    /** The text, the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return edition().code() + " " + line + " "
                + figures.stream()
                        .map(figure -> figure.isBlank() ? BLANK : figure.toString())
                        .collect(Collectors.joining(" "));
    }
}
