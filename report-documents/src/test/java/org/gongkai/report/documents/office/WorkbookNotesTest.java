package org.gongkai.report.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.DocumentNotes;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.archive.Archive;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes stand as comments on the cells of a workbook that they are about, and nothing else in it has changed. */
class WorkbookNotesTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)<comment ref=\"([A-Z]+[0-9]+)\"[^>]*>(.*?)</comment>");
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>%s</worksheet>";

    private static String part(byte[] file, String name) {
        return new String(Archive.of(file).require(name), StandardCharsets.UTF_8);
    }

    private static Map<String, String> comments(byte[] file, String part) {
        Map<String, String> comments = new TreeMap<>();
        Matcher found = COMMENT.matcher(part(file, part));
        while (found.find()) {
            comments.put(found.group(1), found.group(2).replaceAll("<[^>]*>", ""));
        }
        return comments;
    }

    private static Optional<SourceLocation> cell(int sheet, int row, int column) {
        return Optional.of(SourceLocation.builder()
                .table(sheet)
                .tableRow(row)
                .tableColumn(column)
                .build());
    }

    private static String name(SourceLocation place) {
        return CellRange.name(
                place.tableRow().orElseThrow(), place.tableColumn().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void each_note_is_a_comment_on_its_cell_and_the_report_reads_the_same(boolean sheets) {
        for (int seed = 0; seed < 10; seed++) {
            DisclosureReport report = ScatteredReports.report(new Random(seed));
            byte[] file = WorkbookDraft.of(report, sheets).bytes();
            DocumentReading reading = ReportDocuments.read(file);
            DocumentNotes notes = new DocumentNotes();
            List<CellAddress> cells = List.copyOf(reading.provenance().cells());
            cells.forEach(cell -> notes.add(reading.provenance().location(cell), cell + " < & >\n第二行"));

            byte[] annotated = notes.writeInto(file);

            assertThat(ReportDocuments.read(annotated).report()).isEqualTo(report);
            assertThat(notes.writeInto(annotated)).isEqualTo(annotated);
            assertThat(cells).hasSizeGreaterThan(100);
            for (CellAddress cell : cells) {
                SourceLocation place = reading.provenance().location(cell).orElseThrow();
                String part = "gongkaiComments" + place.table().orElseThrow() + ".xml";
                String found =
                        comments(annotated, folder(annotated, part) + part).get(name(place));
                assertThat(found).as(cell.toString()).contains(cell + " &lt; &amp; &gt;\n第二行");
            }
        }
    }

    /** The draft may keep its sheets anywhere. */
    private static String folder(byte[] file, String part) {
        return Archive.of(file).has("xl/worksheets/" + part) ? "xl/worksheets/" : "xl/";
    }

    private static OfficeFile workbook(String behind) {
        return OfficeFile.empty()
                .part("[Content_Types].xml", "<Types/>")
                .relationships("", Map.of("officeDocument", "xl/workbook.xml"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>")
                .relationships("xl/workbook.xml", Map.of("worksheet", "worksheets/sheet1.xml"))
                .part("xl/worksheets/sheet1.xml", SHEET.formatted(behind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<tableParts count=\"1\"/>", "<pageMargins/><extLst><ext/></extLst>"})
    void the_sheet_names_the_boxes_where_the_format_has_a_place_for_it(String behind) {
        byte[] annotated = new DocumentNotes()
                .add(cell(1, 1, 1), "甲")
                .writeInto(workbook(behind).bytes());

        assertThat(part(annotated, "xl/worksheets/sheet1.xml").replaceAll("<legacyDrawing[^>]*/>", ""))
                .isEqualTo(SHEET.formatted(behind));
        assertThat(part(annotated, "xl/worksheets/sheet1.xml"))
                .containsPattern("(</sheetData>|<pageMargins/>)<legacyDrawing ");
        assertThat(part(annotated, "xl/worksheets/_rels/sheet1.xml.rels")).contains("/comments\"", "/vmlDrawing\"");
        assertThat(part(annotated, "[Content_Types].xml")).contains("comments+xml", "vmlDrawing");
    }

    @Test
    void comments_and_boxes_of_others_stay_and_ours_is_written_below() {
        String theirs = "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<authors><author>王某</author></authors><commentList>"
                + "<comment ref=\"A1\" authorId=\"0\"><text><t>请核对</t></text></comment></commentList></comments>";
        byte[] file = workbook("<legacyDrawing r:id=\"vmlDrawing\" xmlns:r=\"r\"/>")
                .relationships(
                        "xl/worksheets/sheet1.xml",
                        Map.of("comments", "../comments1.xml", "vmlDrawing", "../drawings/vmlDrawing1.vml"))
                .part("xl/comments1.xml", theirs)
                .part("xl/drawings/vmlDrawing1.vml", "<xml xmlns:v=\"v\"><v:shape id=\"_x0000_s1025\"/></xml>")
                .bytes();
        DocumentNotes notes = new DocumentNotes().add(cell(1, 1, 1), "甲").add(cell(1, 2, 3), "乙");

        byte[] annotated = notes.writeInto(file);

        assertThat(comments(annotated, "xl/comments1.xml"))
                .containsEntry("A1", "请核对\n[gongkai-report] 甲")
                .containsEntry("C2", "乙");
        assertThat(part(annotated, "xl/drawings/vmlDrawing1.vml"))
                .contains("_x0000_s1025", "<x:Row>1</x:Row><x:Column>2</x:Column>")
                .doesNotContain("<x:Row>0</x:Row>");
        assertThat(notes.writeInto(annotated)).isEqualTo(annotated);
        byte[] without = new DocumentNotes().writeInto(annotated);
        assertThat(comments(without, "xl/comments1.xml")).containsOnly(Map.entry("A1", "请核对"));
    }

    @Test
    void a_note_without_a_place_stands_at_the_first_cell_and_several_on_one_cell_are_one_comment() {
        byte[] annotated = new DocumentNotes()
                .add(Optional.empty(), "甲")
                .add(cell(9, 5, 5), "乙")
                .add(cell(1, 1, 1), "丙")
                .writeInto(workbook("").bytes());

        assertThat(comments(annotated, "xl/worksheets/gongkaiComments1.xml"))
                .containsEntry("A1", "甲\n丙")
                .containsKey("E5");
    }

    @Test
    void a_workbook_of_which_nothing_is_said_keeps_its_bytes_in_all_parts() {
        byte[] file = workbook("").bytes();
        byte[] annotated = new DocumentNotes().writeInto(file);

        assertThat(part(annotated, "xl/worksheets/sheet1.xml")).isEqualTo(part(file, "xl/worksheets/sheet1.xml"));
        assertThat(Archive.of(annotated).has("xl/worksheets/gongkaiComments1.xml"))
                .isFalse();
    }
}
