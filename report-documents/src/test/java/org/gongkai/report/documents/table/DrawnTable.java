package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.Section;

/**
 * Reads tables that a test draws, a line a row and bars between the cells. Short words stand for the long labels of
 * Table 3: 一 for the requests received, 二 for those carried in, 四 for those carried forward, and {@code COLUMNS} for
 * the headings of all seven columns.
 */
final class DrawnTable {

    static final String COLUMNS = "|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n";

    private final Form form;
    private final List<Remark> remarks = new ArrayList<>();
    private final CellCollector cells;

    private DrawnTable(Edition edition) {
        this.form = edition.form();
        this.cells = new CellCollector(edition, remarks);
    }

    /** A table of an edition, read from drawings; a caption may stand before the first. */
    static DrawnTable read(Edition edition, Section section, String caption, Grid... grids) {
        DrawnTable drawn = new DrawnTable(edition);
        FormTable table = drawn.form.tables().stream()
                .filter(each -> each.section() == section)
                .findFirst()
                .orElseThrow();
        TableReader reader = section == Section.REMEDIES
                ? new RemedyTableReader(table, drawn.cells)
                : new LabelledTableReader(table, drawn.cells);
        for (Grid grid : grids) {
            reader.read(grid, caption);
        }
        return drawn;
    }

    static Grid grid(Grid.Columns columns, String drawing) {
        List<GridRow> rows = new ArrayList<>();
        for (String line : drawing.strip().split("\n")) {
            rows.add(GridRow.of(cells(line, rows.size() + 1)));
        }
        return new Grid(rows, columns, Place.ofText(1, 1));
    }

    /** The cells of a drawn row, the bars at its ends left out. */
    static List<GridCell> cells(String line, int number) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        List<GridCell> cells = new ArrayList<>();
        for (String text : inner.split("\\|", -1)) {
            cells.add(new GridCell(label(text.strip()), cells.size(), 1, Place.ofText(number, cells.size() + 1)));
        }
        return cells;
    }

    private static String label(String text) {
        return switch (text) {
            case "一" -> "一、本年新收政府信息公开申请数量";
            case "二" -> "二、上年结转政府信息公开申请数量";
            case "四" -> "四、结转下年度继续办理";
            default -> text;
        };
    }

    /** The figures of a line as read, {@code _} for a blank one and {@code ?} for an unreadable one. */
    String line(String line) {
        ReportFigures figures = figures();
        return form.cells().stream()
                .filter(cell -> cell.line().equals(line))
                .map(cell -> switch (figures.get(cell).state()) {
                    case BLANK -> "_";
                    case UNREADABLE -> "?";
                    default -> figures.get(cell).toString();
                })
                .collect(Collectors.joining(" "));
    }

    /** The codes of the remarks, those on what the drawing leaves out not counted. */
    String remarks() {
        return remarks.stream()
                .map(Remark::code)
                .filter(code -> !code.endsWith("Missing"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Rows that are lines of another edition. */
    String otherLines() {
        return cells.otherLines().stream().map(OtherLine::toString).collect(Collectors.joining("\n"));
    }

    ReportFigures figures() {
        List<Remark> before = List.copyOf(remarks);
        ReportFigures figures = cells.finish();
        remarks.clear();
        remarks.addAll(before);
        return figures;
    }
}
