package org.gongkai.report.documents.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.documents.archive.XmlCursor;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.SpanTable;
import org.gongkai.report.model.SourceLocation;

/** Reads a table of a document: its cells with their spans, or paragraphs where it only arranges the page. */
final class WordTable {

    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST_CELL = 100;

    private final Reader reader;
    private final XmlCursor xml;
    private final int number;
    private final List<List<Cell>> rows = new ArrayList<>();
    /** The cells that may reach down into the next row, by their first columns. */
    private Map<Integer, Cell> above = new HashMap<>();

    private boolean arranges;

    /** Who reads what stands in cells, and counts over all tables. */
    interface Reader {

        /** Reads the content of a cell; {@code properties} reads what the cell says of itself. */
        void content(WordContent out, Runnable properties);

        /** How many paragraphs were read so far. */
        int paragraphs();

        /** Notes the first paragraph of a cell. */
        void cell(int table, int row, int column, int paragraph);

        /** Counts a change that nobody has accepted. */
        void changed();

        /** Counts cells, and gives how many there were so far. */
        int countCells(int more);
    }

    /** A cell; it grows as others are merged into it. */
    private static final class Cell {
        private final int row;
        private final int column;
        private final WordContent content;
        private int width;
        private int height = 1;
        private boolean doubtful;
        private boolean blank;

        private Cell(int row, int column, int width, WordContent content) {
            this.row = row;
            this.column = column;
            this.width = width;
            this.content = content;
        }

        private String text() {
            String text = blank ? "" : content.cellText();
            return doubtful ? WordContent.DOUBT + text : text;
        }
    }

    /** What a cell says of itself. */
    private static final class CellProperties {
        private int width = 1;
        private boolean mergedUp;
        private boolean mayReachDown;
        private boolean mergedLeft;
        private boolean doubtful;
    }

    /** What a row says of itself. */
    private static final class RowProperties {
        private int before;
        private boolean gone;
    }

    WordTable(Reader reader, XmlCursor xml, int number) {
        this.reader = reader;
        this.xml = xml;
        this.number = number;
    }

    void read(WordContent out) {
        rows();
        if (arranges) {
            for (List<Cell> row : rows) {
                row.stream().filter(cell -> !cell.blank).forEach(cell -> out.addAll(cell.content));
            }
        } else {
            write(out);
        }
    }

    private void rows() {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "tr" -> row();
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows();
                case "del", "moveFrom" -> reader.changed();
                default -> {}
            }
        }
    }

    private void row() {
        RowProperties properties = new RowProperties();
        List<Cell> row = new ArrayList<>();
        Map<Integer, Cell> reaching = new HashMap<>();
        cells(row, properties, reaching);
        if (!properties.gone) {
            rows.add(row);
            above = reaching;
            Limits.check(rows.size(), MOST_ROWS, LimitKind.ROWS);
            Limits.check(reader.countCells(row.size() + 1), Limits.CELLS, LimitKind.CELLS);
        }
    }

    private void cells(List<Cell> row, RowProperties properties, Map<Integer, Cell> reaching) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "trPr" -> rowProperties(properties);
                case "tc" -> cell(row, properties, reaching);
                case "sdt", "sdtContent", "customXml" -> cells(row, properties, reaching);
                default -> {}
            }
        }
    }

    private void rowProperties(RowProperties properties) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "gridBefore" -> properties.before = span();
                case "hidden" -> properties.gone |= xml.isOn();
                case "ins" -> reader.changed();
                case "del" -> {
                    reader.changed();
                    properties.gone = true;
                }
                default -> {}
            }
        }
    }

    private int span() {
        return Math.max(0, Math.min(Limits.SPAN, xml.number("val").orElse(1)));
    }

    private void cell(List<Cell> row, RowProperties rowProperties, Map<Integer, Cell> reaching) {
        CellProperties properties = new CellProperties();
        WordContent content = new WordContent();
        int firstParagraph = reader.paragraphs() + 1;
        reader.content(content, () -> cellProperties(properties));
        arranges |= content.hasTables() && !properties.mergedUp;
        Cell last = row.isEmpty() ? null : row.get(row.size() - 1);
        if (properties.mergedLeft && last != null) {
            last.width += properties.width;
            return;
        }
        int column = last == null ? rowProperties.before : last.column + last.width;
        Cell cell = new Cell(rows.size(), column, properties.width, content);
        cell.doubtful = properties.doubtful;
        row.add(cell);
        reader.cell(number, rows.size() + 1, column + 1, firstParagraph);
        if (rowProperties.gone) {
            return;
        }
        if (properties.mergedUp) {
            mergeUp(cell, reaching);
        } else if (properties.mayReachDown) {
            reaching.put(column, cell);
        }
    }

    /** A cell that goes on from above shows nothing of its own; where nothing stands above, it is blank. */
    private void mergeUp(Cell cell, Map<Integer, Cell> reaching) {
        cell.blank = true;
        Cell start = above.get(cell.column);
        if (start == null) {
            return;
        }
        reaching.put(cell.column, start);
        if (start.width == cell.width && !rowsBetween(start, cell)) {
            start.height++;
            cell.height = 0;
        } else {
            cell.doubtful = true;
        }
    }

    private static boolean rowsBetween(Cell start, Cell cell) {
        return start.row + start.height != cell.row;
    }

    private void cellProperties(CellProperties properties) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "gridSpan" -> properties.width = Math.max(1, span());
                case "vMerge" -> {
                    boolean starts = "restart".equals(xml.attribute("val"));
                    properties.mergedUp = !starts;
                    properties.mayReachDown = starts;
                }
                case "hMerge" -> properties.mergedLeft = !"restart".equals(xml.attribute("val"));
                case "cellDel", "cellIns", "cellMerge" -> {
                    reader.changed();
                    properties.doubtful = true;
                }
                default -> {}
            }
        }
    }

    /** Rows as a grid; a row of one cell with paragraphs in it stands between grids. */
    private void write(WordContent out) {
        SpanTable table = new SpanTable();
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = rows.get(i);
            if (row.size() == 1 && holdsParagraphs(row.get(0))) {
                end(table, first, out);
                table = new SpanTable();
                first = i + 1;
                out.addAll(row.get(0).content);
                continue;
            }
            table.growTo(i - first + 1);
            for (Cell cell : row) {
                if (cell.height > 0) {
                    Place place = place(i + 1, cell.column + 1);
                    table.add(i - first, cell.height, new GridCell(cell.text(), cell.column, cell.width, place));
                }
            }
        }
        end(table, first, out);
    }

    private static boolean holdsParagraphs(Cell cell) {
        return cell.height == 1
                && !cell.blank
                && (cell.content.paragraphs() > 1 || cell.content.cellText().length() > LONGEST_CELL);
    }

    private void end(SpanTable table, int first, WordContent out) {
        if (!table.isEmpty()) {
            out.add(table.grid(place(first + 1, 1)));
        }
    }

    private Place place(int row, int column) {
        int table = number;
        return () -> SourceLocation.builder()
                .table(table)
                .tableRow(row)
                .tableColumn(column)
                .build();
    }
}
