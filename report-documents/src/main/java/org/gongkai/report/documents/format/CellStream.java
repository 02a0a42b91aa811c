package org.gongkai.report.documents.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Section;

/**
 * The table of a section in a text that has lost all signs between cells: one cell a line, or a row a line with its
 * cells one blank apart.
 *
 * <pre>
 * 一、本年新收政府信息公开申请数量 62 31 0 11 0 21 125
 * </pre>
 *
 * <p>A blank cell leaves nothing behind here, and a blank may stand inside a number. So a row is only sure where its
 * figures are as many as the columns and its own sum holds; all others stay unread. Nothing is filled up by counting.
 */
final class CellStream {

    private static final int FEWEST_ROWS = 2;
    private static final String SPACE = " ";

    private final Section section;
    private final StreamLabels labels;
    private final List<GridRow> rows = new ArrayList<>();
    private final Set<Integer> ambiguous = new HashSet<>();
    private boolean damaged;
    private int sure;

    private CellStream(Section section) {
        this.section = section;
        this.labels = new StreamLabels(section);
    }

    /** The table of a section, whose rows are empty where its lines are no table. */
    static CellStream of(Section section, List<TextBlock> lines) {
        CellStream stream = new CellStream(section);
        stream.read(lines);
        return stream;
    }

    private void read(List<TextBlock> lines) {
        long single = lines.stream().filter(line -> isFigure(line.text(), line)).count();
        long whole = lines.stream().filter(CellStream::isRow).count();
        if (single > whole) {
            readCells(lines);
        } else {
            lines.forEach(this::readLine);
        }
    }

    /** Whether a row of Table 3 does not add up: figures were lost or parted on the way here, and others may be. */
    boolean isDamaged() {
        return damaged;
    }

    /**
     * The rows; empty where the lines are no table.
     *
     * @param elsewhere whether other tables of the text are damaged
     */
    Optional<List<GridRow>> rows(boolean elsewhere) {
        if (damaged || elsewhere) {
            ambiguous.forEach(i -> rows.set(i, new GridRow(rows.get(i).cells(), true)));
        }
        boolean enough = sure >= FEWEST_ROWS || section == Section.REMEDIES && sure > 0;
        return enough ? Optional.of(rows) : Optional.empty();
    }

    private static boolean isFigure(String text, TextBlock line) {
        return cell(text, 0, line).isFigure();
    }

    private static boolean isRow(TextBlock line) {
        return line.text().indexOf(' ') > 0
                && isFigure(line.text().substring(line.text().lastIndexOf(' ') + 1), line);
    }

    private static GridCell cell(String text, int column, TextBlock line) {
        return new GridCell(text, column, 1, line.place());
    }

    /** A row a line. */
    private void readLine(TextBlock line) {
        List<GridCell> cells = new ArrayList<>();
        for (String part : line.text().split(SPACE)) {
            cells.add(cell(part, cells.size(), line));
        }
        int figures = cells.size();
        while (figures > 0 && cells.get(figures - 1).isFigure()) {
            figures--;
        }
        if (figures == cells.size() && cells.stream().allMatch(labels::isHeading)) {
            addHeadings(cells);
        } else if (figures == cells.size()) {
            rows.add(GridRow.of(List.of(cell(line.text(), 0, line))));
        } else {
            addRow(labels.withWholeLabel(cells.subList(0, figures)), cells.subList(figures, cells.size()));
        }
    }

    /** One cell a line: a label, then its figures; headings where no figures follow. */
    private void readCells(List<TextBlock> lines) {
        List<GridCell> above = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            GridCell cell = cell(lines.get(i).text(), 0, lines.get(i));
            int end = i + 1;
            while (end < lines.size() && isFigure(lines.get(end).text(), lines.get(end))) {
                end++;
            }
            boolean leads = end > i + 1;
            List<GridCell> figures = new ArrayList<>();
            for (int j = cell.isFigure() ? i : i + 1; j < end; j++) {
                figures.add(cell(lines.get(j).text(), figures.size() + 1, lines.get(j)));
            }
            boolean heading = labels.isHeading(cell) && (!leads || section == Section.REMEDIES);
            if (heading) {
                above.add(cell);
            }
            if (!heading || leads) {
                addHeadings(above);
                above = new ArrayList<>();
            }
            if (!heading && !leads && !cell.isFigure()) {
                rows.add(GridRow.of(List.of(cell)));
            } else if (!figures.isEmpty()) {
                addRow(heading || cell.isFigure() ? List.of() : List.of(cell), figures);
            }
            i = end - 1;
        }
        addHeadings(above);
    }

    private void addHeadings(List<GridCell> cells) {
        rows.addAll(labels.rows(cells));
    }

    private void addRow(List<GridCell> label, List<GridCell> figures) {
        List<GridCell> cells = new ArrayList<>();
        label.forEach(cell -> cells.add(new GridCell(cell.text(), cells.size(), 1, cell.place())));
        figures.forEach(cell -> cells.add(new GridCell(cell.text(), cells.size(), 1, cell.place())));
        boolean certain = section == Section.PROACTIVE_DISCLOSURE ? isPlain(figures) : addsUp(figures);
        boolean known = section == Section.REMEDIES
                || label.stream()
                        .anyMatch(cell -> LabelMeaning.of(cell).line(section).isPresent());
        boolean pageNumber = label.isEmpty()
                && figures.size() == 1
                && Texts.isPageNumber(figures.get(0).text());
        if (pageNumber) {
            return;
        }
        if (certain && known) {
            sure++;
            if (section != Section.PROACTIVE_DISCLOSURE
                    && LostFigure.mayBeMissing(values(figures), columns(figures.size()))) {
                ambiguous.add(rows.size());
            }
        }
        damaged |= known && !certain && section == Section.APPLICATIONS && !lacksZerosOnly(figures);
        rows.add(new GridRow(cells, !certain));
    }

    /** Whether, in some edition, the last of each group of figures is the sum of the others. */
    private boolean addsUp(List<GridCell> figures) {
        return figures.stream().allMatch(cell -> cell.figure().isNumber())
                && columns().anyMatch(columns -> addsUp(figures, columns));
    }

    /** How many columns the table has, in each edition. */
    private Stream<Integer> columns() {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> edition.form().table(section).stream())
                .map(table -> table.lines().get(0).columns().size())
                .distinct();
    }

    /** How many columns each group of so many figures has. */
    private int columns(int figures) {
        return columns().filter(columns -> figures % columns == 0).findFirst().orElse(figures);
    }

    /** Whether what is there adds up, so that the cells that left nothing behind were blank. */
    private static boolean lacksZerosOnly(List<GridCell> figures) {
        return figures.size() > 1
                && figures.stream().allMatch(cell -> cell.figure().isNumber())
                && addsUp(figures, figures.size());
    }

    private static List<BigDecimal> values(List<GridCell> figures) {
        return figures.stream().map(CellStream::value).toList();
    }

    private static boolean addsUp(List<GridCell> figures, int columns) {
        if (figures.isEmpty() || figures.size() % columns != 0) {
            return false;
        }
        for (int start = 0; start < figures.size(); start += columns) {
            BigDecimal sum = figures.subList(start, start + columns - 1).stream()
                    .map(CellStream::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(value(figures.get(start + columns - 1))) != 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal value(GridCell cell) {
        return cell.figure().value().orElse(BigDecimal.ZERO);
    }

    /** Whether no two figures may be one with a blank between its thousands: 1 295. */
    private static boolean isPlain(List<GridCell> figures) {
        for (int i = 1; i < figures.size(); i++) {
            Figure first = figures.get(i - 1).figure();
            String rest = figures.get(i).text();
            boolean leads = first.isPlain() && first.countOr(0) > 0 && first.countOr(0) < 1000;
            if (leads && rest.matches("[0-9]{3}(?:[.,].{0,20})?")) {
                return false;
            }
        }
        return true;
    }
}
