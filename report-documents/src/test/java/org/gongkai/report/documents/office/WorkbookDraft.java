package org.gongkai.report.documents.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedRow;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;

/** Writes workbooks for tests. */
public final class WorkbookDraft {

    private static final String MAIN = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    private static final String STYLES = "<styleSheet " + MAIN + "><numFmts>"
            + "<numFmt numFmtId='170' formatCode='#,##0_ '/><numFmt numFmtId='171' formatCode='yyyy&quot;年&quot;m'/>"
            + "<numFmt numFmtId='172' formatCode='0.0,'/><numFmt numFmtId='173' formatCode=';;;'/>"
            + "<numFmt numFmtId='174' formatCode='0&quot;万元&quot;'/></numFmts><cellXfs>"
            + "<xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='14'/><xf numFmtId='171'/><xf numFmtId='9'/>"
            + "<xf numFmtId='172'/><xf numFmtId='173'/><xf numFmtId='174'/></cellXfs></styleSheet>";

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    private final Map<String, List<String>> merges = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private String current = "";

    public WorkbookDraft sheet(String name) {
        current = name;
        sheets.put(name, new ArrayList<>());
        merges.put(name, new ArrayList<>());
        return this;
    }

    WorkbookDraft hidden(String name) {
        hidden.add(name);
        return sheet(name);
    }

    /** A row of texts; digits alone are a number. */
    WorkbookDraft row(String... texts) {
        List<String> row = new ArrayList<>();
        for (String text : texts) {
            row.add(cell(text));
        }
        sheets.get(current).add(row);
        return this;
    }

    private static String cell(String text) {
        if (text.isEmpty()) {
            return "<c/>";
        }
        return text.matches("-?[0-9]{1,15}(\\.[0-9]+)?")
                ? "<c><v>" + text + "</v></c>"
                : "<c t='inlineStr'><is><t xml:space='preserve'>" + text + "</t></is></c>";
    }

    void put(int row, int column, String cell) {
        sheets.get(current).get(row).set(column, cell);
    }

    void merge(String range) {
        merges.get(current).add(range);
    }

    /** A workbook with a line on a sheet that shows, and another one on a sheet that does not. */
    public static OfficeFile withHiddenSheet(String name) {
        WorkbookDraft draft = new WorkbookDraft();
        draft.sheet("年报");
        draft.row("样板市统计局2023年政府信息公开工作年度报告");
        draft.row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
        draft.row("一、本年新收政府信息公开申请数量", "3", "0", "0", "0", "0", "0", "3");
        draft.hidden(name);
        draft.row("二、上年结转政府信息公开申请数量", "5", "0", "0", "0", "0", "0", "5");
        return draft.file();
    }

    OfficeFile file() {
        Map<String, String> data = new LinkedHashMap<>();
        sheets.forEach((name, rows) -> {
            StringBuilder xml = new StringBuilder("<sheetData>");
            for (int r = 0; r < rows.size(); r++) {
                xml.append("<row r='").append(r + 1).append("'>");
                for (int c = 0; c < rows.get(r).size(); c++) {
                    xml.append(rows.get(r).get(c).replaceFirst("<c", "<c r='" + CellRange.name(r + 1, c + 1) + "'"));
                }
                xml.append("</row>");
            }
            xml.append("</sheetData><mergeCells>");
            merges.get(name)
                    .forEach(range ->
                            xml.append("<mergeCell ref='").append(range).append("'/>"));
            data.put(name, xml.append("</mergeCells>").toString());
        });
        return write(data, hidden);
    }

    /** A workbook of sheets with these rows. */
    static OfficeFile workbook(Map<String, String> rows) {
        Map<String, String> data = new LinkedHashMap<>();
        rows.forEach((name, xml) -> data.put(name, "<sheetData>" + xml + "</sheetData>"));
        return write(data, List.of());
    }

    private static OfficeFile write(Map<String, String> sheets, List<String> hidden) {
        OfficeFile file = OfficeFile.empty()
                .part("[Content_Types].xml", "<Types/>")
                .relationships("", Map.of("officeDocument", "xl/workbook.xml"))
                .part("xl/styles.xml", STYLES);
        StringBuilder list = new StringBuilder();
        StringBuilder parts = new StringBuilder(
                "<Relationships>" + "<Relationship Id='s' Type='http://x/styles' Target='styles.xml'/>");
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            list.append("<sheet name='" + sheet.getKey() + "' sheetId='" + number + "' id='r" + number + "'"
                    + (hidden.contains(sheet.getKey()) ? " state='hidden'" : "") + "/>");
            parts.append("<Relationship Id='r" + number + "' Type='http://x/worksheet' Target='worksheets/sheet"
                    + number + ".xml'/>");
            file.part(
                    "xl/worksheets/sheet" + number + ".xml",
                    "<worksheet " + MAIN + ">" + sheet.getValue() + "</worksheet>");
        }
        return file.part("xl/workbook.xml", "<workbook " + MAIN + "><sheets>" + list + "</sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", parts + "</Relationships>");
    }

    /** A report, on one sheet or with a sheet for each section. */
    public static OfficeFile of(DisclosureReport report, boolean many) {
        WorkbookDraft draft = new WorkbookDraft();
        draft.sheet("年报");
        draft.row(report.title().orElseThrow());
        report.preamble().ifPresent(draft::paragraphs);
        for (Section section : Section.values()) {
            if (many) {
                draft.sheet(section.numeral() + " " + section.number());
            }
            draft.row(section.heading().zh());
            switch (section) {
                case OVERVIEW -> draft.overview(report);
                case PROBLEMS -> report.problemsAndImprovements().ifPresent(draft::paragraphs);
                case OTHER_MATTERS -> report.otherMatters().text().ifPresent(draft::paragraphs);
                default ->
                    draft.table(report, report.edition().form().table(section).orElseThrow());
            }
        }
        return draft.file();
    }

    private void overview(DisclosureReport report) {
        report.overview().introduction().ifPresent(this::paragraphs);
        for (OverviewPart part : OverviewPart.values()) {
            Optional<String> text = report.overview().part(part);
            text.ifPresent(words -> {
                row(part.heading().zh());
                paragraphs(words);
            });
        }
    }

    private void paragraphs(String text) {
        text.lines().forEach(this::row);
    }

    private void table(DisclosureReport report, FormTable table) {
        int columns = table.printed().width();
        int first = sheets.get(current).size();
        List<PrintedRow> rows = table.printed().rows();
        rows.forEach(row -> sheets.get(current).add(new ArrayList<>(Collections.nCopies(columns, "<c/>"))));
        int[] reach = new int[columns];
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (PrintedCell printed : rows.get(r).cells()) {
                while (reach[column] > r) {
                    column++;
                }
                put(first + r, column, cell(printed.text(report::figure)));
                if (printed.width() > 1 || printed.height() > 1) {
                    merge(CellRange.name(first + r + 1, column + 1) + ":"
                            + CellRange.name(first + r + printed.height(), column + printed.width()));
                }
                for (int end = column + printed.width(); column < end; column++) {
                    reach[column] = r + printed.height();
                }
            }
        }
    }
}
