package org.gongkai.report.documents.format;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.Section;

/** Whether rows with blank cells add up, as rows of Tables 3 and 4 do. */
final class StreamSums {

    private StreamSums() {}

    /** How many cells a row has in each edition: those of a line, in Table 4 those of all lines. */
    static int[] rowLengths(Section section) {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> edition.form().table(section).stream())
                .mapToInt(table -> width(table)
                        * (section == Section.REMEDIES ? table.lines().size() : 1))
                .distinct()
                .toArray();
    }

    /** Whether the last cell of each line's is the sum of the others, blank ones being nothing. */
    static boolean addUp(Section section, List<GridCell> cells) {
        int width = section == Section.REMEDIES ? perLine(cells.size()) : cells.size();
        for (int start = 0; start < cells.size(); start += width) {
            if (!addsUp(cells.subList(start, start + width))) {
                return false;
            }
        }
        return true;
    }

    private static boolean addsUp(List<GridCell> line) {
        int last = line.size() - 1;
        boolean numbers =
                line.stream().allMatch(cell -> cell.isBlank() || cell.figure().isNumber());
        BigDecimal sum = line.subList(0, last).stream().map(StreamSums::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return numbers && sum.compareTo(value(line.get(last))) == 0;
    }

    private static BigDecimal value(GridCell cell) {
        return cell.figure().value().orElse(BigDecimal.ZERO);
    }

    private static int perLine(int cells) {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> edition.form().table(Section.REMEDIES).stream())
                .filter(table -> width(table) * table.lines().size() == cells)
                .mapToInt(StreamSums::width)
                .findFirst()
                .orElse(cells);
    }

    private static int width(FormTable table) {
        return table.lines().get(0).columns().size();
    }
}
