package org.gongkai.report.testkit.file;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.testkit.file.CellGrid.Placed;

/** Writes a workbook. */
final class WorkbookFile implements FileDraft {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final String RELATIONS = TRANSITIONAL + "officeDocument/2006/relationships";
    private static final String MAIN = TRANSITIONAL + "spreadsheetml/2006/main";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String PACKAGE = TRANSITIONAL + "package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Dice dice;
    private final SheetCells cells;
    private final List<SheetDraft> sheets = new ArrayList<>();

    WorkbookFile(Dice dice) {
        this.dice = dice;
        this.cells = new SheetCells(dice);
        begin();
    }

    private void begin() {
        sheets.add(new SheetDraft(dice.has(FileNoise.SHIFTED) ? 2 : 0, dice.has(FileNoise.SHIFTED) ? 1 : 0));
    }

    private SheetDraft sheet() {
        return sheets.get(sheets.size() - 1);
    }

    @Override
    public void heading(int level, String text) {
        if (level == 2 && dice.has(FileNoise.SHEET_EACH)) {
            begin();
        }
        paragraph(text);
    }

    @Override
    public void paragraph(String text) {
        sheet().put(0, cells.of(text, false));
        if (dice.has(FileNoise.WIDE_MERGES)) {
            sheet().merge(0, 1, 200);
        }
        sheet().nextRow();
    }

    @Override
    public void table(List<List<FileCell>> rows) {
        CellGrid grid = CellGrid.of(rows);
        for (int row = 0; row < grid.height(); row++) {
            for (Placed placed : grid.row(row)) {
                if (placed.row() == row) {
                    FileCell cell = placed.cell();
                    sheet().put(placed.column(), cells.of(cell.text(), cell.figure()));
                    sheet().merge(placed.column(), cell.height(), cell.width());
                }
            }
            if (dice.strikes(FileNoise.HIDDEN_ROWS)) {
                sheet().hideRow();
            }
            sheet().nextRow();
        }
        if (dice.has(FileNoise.HIDDEN_SHEET)) {
            hiddenCopy(grid);
        }
        // Else the next table would go on with this one.
        sheet().nextRow();
    }

    /** Sheets that do not show hold the drafts of tables. */
    private void hiddenCopy(CellGrid grid) {
        SheetDraft copy = new SheetDraft(0, 0);
        copy.hide();
        for (int row = 0; row < grid.height(); row++) {
            for (Placed placed : grid.row(row)) {
                if (placed.row() == row) {
                    FileCell cell = placed.cell();
                    copy.put(
                            placed.column(),
                            SheetCells.plain(cell.figure() ? dice.otherThan(cell.text()) : cell.text()));
                }
            }
            copy.nextRow();
        }
        sheets.add(sheets.size() - 1, copy);
    }

    @Override
    public byte[] bytes() {
        boolean strict = dice.has(FileNoise.STRICT);
        String main = "xmlns=\"" + (strict ? STRICT_MAIN : MAIN) + "\"";
        String relations = strict ? STRICT_RELATIONS : RELATIONS;
        Parts parts = new Parts();
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\""
                + "rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("workbook.xml", "sheet.main") + type("styles.xml", "styles")
                + type("sharedStrings.xml", "sharedStrings"));
        StringBuilder list = new StringBuilder();
        StringBuilder links = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + link(relations, "styles") + link(relations, "sharedStrings"));
        for (int i = 0; i < sheets.size(); i++) {
            String name = "worksheets/sheet" + (i + 1) + ".xml";
            types.append(type(name, "worksheet"));
            list.append("<sheet name=\"第" + (i + 1) + "页\" sheetId=\"" + (i + 1) + "\" r:id=\"s" + i + "\""
                    + (sheets.get(i).hidden() ? " state=\"hidden\"" : "") + "/>");
            links.append(
                    "<Relationship Id=\"s" + i + "\" Type=\"" + relations + "/worksheet\" Target=\"" + name + "\"/>");
            parts.put("xl/" + name, "<worksheet " + main + ">" + sheets.get(i).xml() + "</worksheet>");
        }
        return parts.put("[Content_Types].xml", types + "</Types>")
                .put("_rels/.rels", WordFile.relationship(relations, "officeDocument", "xl/workbook.xml"))
                .put(
                        "xl/workbook.xml",
                        "<workbook " + main + " xmlns:r=\"" + relations + "\"><sheets>" + list + "</sheets></workbook>")
                .put("xl/_rels/workbook.xml.rels", links + "</Relationships>")
                .put("xl/styles.xml", SheetCells.styles(main))
                .put("xl/sharedStrings.xml", "<sst " + main + ">" + cells.sharedStrings() + "</sst>")
                .bytes();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String link(String relations, String part) {
        return "<Relationship Id=\"" + part + "\" Type=\"" + relations + "/" + part + "\" Target=\"" + part
                + ".xml\"/>";
    }
}
