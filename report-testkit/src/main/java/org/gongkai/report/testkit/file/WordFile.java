package org.gongkai.report.testkit.file;

import java.util.List;
import org.gongkai.report.testkit.file.CellGrid.Placed;

/** Writes a document of Word. */
final class WordFile implements FileDraft {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NUMERALS = "一二三四五六七八九";

    private final Dice dice;
    private final WordText text;
    private final StringBuilder body = new StringBuilder();
    private final int[] counted = new int[2];

    WordFile(Dice dice) {
        this.dice = dice;
        this.text = new WordText(dice);
    }

    @Override
    public void heading(int level, String words) {
        int list = level - 2;
        if (!dice.has(FileNoise.COUNTED_NUMBERS) || list < 0) {
            body.append("<w:p>").append(text.of(words, false)).append("</w:p>");
            return;
        }
        char numeral = NUMERALS.charAt(Math.min(NUMERALS.length() - 1, counted[list]));
        String number = list == 0 ? numeral + "、" : "（" + numeral + "）";
        if (words.startsWith(number)) {
            counted[list]++;
            if (list == 0) {
                counted[1] = 0;
            }
            body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"")
                    .append(list)
                    .append("\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                    .append(text.of(words.substring(number.length()), false))
                    .append("</w:p>");
        } else {
            body.append("<w:p>").append(WordText.run(words)).append("</w:p>");
        }
    }

    @Override
    public void paragraph(String words) {
        String paragraph = "<w:p>" + text.of(words, false) + "</w:p>";
        body.append(
                dice.strikes(FileNoise.TEXT_BOXES)
                        ? "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                                + paragraph + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
                        : paragraph);
    }

    @Override
    public void table(List<List<FileCell>> rows) {
        CellGrid grid = CellGrid.of(rows);
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            table.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
        }
        table.append("</w:tblBorders></w:tblPr><w:tblGrid>")
                .append("<w:gridCol w:w=\"900\"/>".repeat(grid.width()))
                .append("</w:tblGrid>");
        for (int row = 0; row < grid.height(); row++) {
            if (dice.strikes(FileNoise.DELETED_ROWS)) {
                table.append(row(grid, row, true));
            }
            table.append(row(grid, row, false));
        }
        table.append("</w:tbl>");
        body.append(
                dice.has(FileNoise.TABLE_IN_TABLE)
                        ? "<w:tbl><w:tr><w:tc>" + table + "<w:p/></w:tc></w:tr></w:tbl>"
                        : table);
        body.append("<w:p/>");
    }

    private String row(CellGrid grid, int row, boolean deleted) {
        StringBuilder xml = new StringBuilder("<w:tr>");
        if (deleted) {
            xml.append("<w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr>");
        }
        int column = 0;
        for (Placed cell : grid.row(row)) {
            if (cell.column() > column) {
                xml.append(cell(cell.column() - column, "", ""));
            }
            column = cell.end();
            boolean begins = cell.row() == row;
            String merged = cell.cell().height() == 1 ? "" : begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
            String shown = !begins
                    ? ""
                    : deleted && cell.cell().figure()
                            ? WordText.run(dice.otherThan(cell.cell().text()))
                            : text.of(cell.cell().text(), cell.cell().figure());
            xml.append(cell(cell.cell().width(), merged, shown));
        }
        return xml.append("</w:tr>").toString();
    }

    private String cell(int width, String merged, String shown) {
        boolean older = dice.has(FileNoise.OLDER_MERGES) && width > 1;
        String span =
                width == 1 ? "" : older ? "<w:hMerge w:val=\"restart\"/>" : "<w:gridSpan w:val=\"" + width + "\"/>";
        return "<w:tc><w:tcPr>" + span + merged + "</w:tcPr><w:p>" + shown + "</w:p></w:tc>"
                + (older ? ("<w:tc><w:tcPr><w:hMerge/>" + merged + "</w:tcPr><w:p/></w:tc>").repeat(width - 1) : "");
    }

    @Override
    public byte[] bytes() {
        boolean strict = dice.has(FileNoise.STRICT);
        String words = " xmlns:w=\"" + (strict ? STRICT : TRANSITIONAL) + "\">";
        String relations = strict ? STRICT_RELATIONS : RELATIONS;
        return new Parts()
                .put(
                        "[Content_Types].xml",
                        "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE
                                + "document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\""
                                + TYPE + "numbering+xml\"/></Types>")
                .put("_rels/.rels", relationship(relations, "officeDocument", "word/document.xml"))
                .put("word/document.xml", "<w:document" + words + "<w:body>" + body + "</w:body></w:document>")
                .put("word/_rels/document.xml.rels", relationship(relations, "numbering", "numbering.xml"))
                .put(
                        "word/numbering.xml",
                        "<w:numbering" + words + "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "%1、")
                                + level(1, "（%2）") + "</w:abstractNum><w:num w:numId=\"1\">"
                                + "<w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")
                .bytes();
    }

    static String relationship(String types, String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + types + "/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String level(int level, String number) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/>"
                + "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"" + number + "\"/></w:lvl>";
    }
}
