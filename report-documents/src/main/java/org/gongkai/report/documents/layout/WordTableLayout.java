package org.gongkai.report.documents.layout;

import java.util.List;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedPart;
import org.gongkai.report.model.form.PrintedRow;
import org.gongkai.report.model.form.PrintedTable;

/** Writes the rows of a table with the form's spans. */
final class WordTableLayout {

    /** Twentieths of a point: A4 less its margins. */
    private static final int PAGE = 9_070;

    /** How many times wider than one of figures all columns of labels together are. */
    private static final int LABELS = 4;

    private final ReportFigures figures;
    private final StringBuilder body;
    /** What still reaches down in each column, and how many rows far. */
    private int[] reach = {};

    private PrintedCell[] reaching = {};
    private int[] widths = {};

    WordTableLayout(ReportFigures figures, StringBuilder body) {
        this.figures = figures;
        this.body = body;
    }

    void write(FormTable table) {
        PrintedTable printed = table.printed();
        int columns = printed.width();
        reach = new int[columns];
        reaching = new PrintedCell[columns];
        widths = widths(printed, columns);
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"")
                .append(PAGE);
        body.append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            body.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        body.append("</w:tblGrid>\n");
        for (PrintedPart part : printed.parts()) {
            part.rows().forEach(row -> row(row, part.isHead()));
        }
        // Two tables without a paragraph between them would be one.
        body.append("</w:tbl>\n<w:p/>\n");
    }

    /** Columns of labels are those left of the first figure of the widest row of figures. */
    private static int[] widths(PrintedTable table, int columns) {
        int labels = table.rows().stream()
                .filter(row -> row.kind() == PrintedRow.Kind.LINE)
                .mapToInt(row -> columns
                        - (int) row.cells().stream()
                                .filter(cell -> cell.kind() == PrintedCell.Kind.FIGURE)
                                .count())
                .min()
                .orElse(0);
        int parts = columns - labels + (labels == 0 ? 0 : LABELS);
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = i < labels ? PAGE * LABELS / parts / labels : PAGE / parts;
        }
        return widths;
    }

    private void row(PrintedRow row, boolean head) {
        body.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(head ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        int column = continued(0);
        for (PrintedCell cell : row.cells()) {
            cell(cell, column, cell.height() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", cell.text(figures::get));
            for (int i = column; i < column + cell.width(); i++) {
                reach[i] = cell.height() - 1;
                reaching[i] = cell;
            }
            column = continued(column + cell.width());
        }
        body.append("</w:tr>\n");
    }

    /** Writes the cells that reach into the row from above, and gives the first column that is free. */
    private int continued(int from) {
        int column = from;
        while (column < reach.length && reach[column] > 0) {
            PrintedCell cell = reaching[column];
            cell(cell, column, "<w:vMerge/>", "");
            for (int end = column + cell.width(); column < end; column++) {
                reach[column]--;
            }
        }
        return column;
    }

    private void cell(PrintedCell cell, int column, String merge, String text) {
        int width = 0;
        for (int i = column; i < column + cell.width(); i++) {
            width += widths[i];
        }
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (cell.width() > 1) {
            body.append("<w:gridSpan w:val=\"").append(cell.width()).append("\"/>");
        }
        body.append(merge).append("<w:vAlign w:val=\"center\"/></w:tcPr>");
        List<String> lines = text.lines().toList();
        for (String line : lines.isEmpty() ? List.of("") : lines) {
            body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                    .append(isLeft(cell) ? "TableLabel" : "TableFigure")
                    .append("\"/></w:pPr>")
                    .append(line.isEmpty() ? "" : WordParts.run(XmlText.escape(line)))
                    .append("</w:p>");
        }
        body.append("</w:tc>");
    }

    private static boolean isLeft(PrintedCell cell) {
        return switch (cell.kind()) {
            case LINE, GROUP, NOTE -> true;
            default -> false;
        };
    }
}
