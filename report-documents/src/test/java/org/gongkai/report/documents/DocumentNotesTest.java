package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.archive.Archive;
import org.gongkai.report.documents.office.OfficeFile;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.junit.jupiter.api.Test;

/** Notes stand as comments where they belong, and nothing else in the document has changed. */
class DocumentNotesTest {

    private static final Pattern MARKED = Pattern.compile(
            "<w:commentRangeStart w:id=\"(\\d+)\"/>(.*?)<w:commentRangeEnd w:id=\"\\1\"/>", Pattern.DOTALL);

    private static String part(byte[] file, String name) {
        return new String(Archive.of(file).require(name), StandardCharsets.UTF_8);
    }

    /** The text that each comment is about, by the comment's number. */
    private static Map<String, String> marked(byte[] file) {
        Map<String, String> marked = new TreeMap<>();
        Matcher matcher = MARKED.matcher(part(file, "word/document.xml"));
        while (matcher.find()) {
            marked.put(matcher.group(1), matcher.group(2).replaceAll("<[^>]*>", ""));
        }
        return marked;
    }

    @Test
    void each_note_stands_at_its_cell_and_the_report_reads_the_same() {
        for (int seed = 0; seed < 20; seed++) {
            DisclosureReport report = ScatteredReports.report(new Random(seed));
            byte[] file = OfficialLayout.docx(report);
            DocumentReading reading = ReportDocuments.read(file);
            List<CellAddress> cells = report.edition().cells();
            DocumentNotes notes = new DocumentNotes();
            cells.forEach(cell -> notes.add(reading.provenance().location(cell), cell + " < & >\n第二行"));

            byte[] annotated = notes.writeInto(file);

            assertThat(ReportDocuments.read(annotated).report()).isEqualTo(report);
            List<String> texts = List.copyOf(marked(annotated).values());
            for (int i = 0; i < cells.size(); i++) {
                assertThat(texts.get(i))
                        .as("seed " + seed + " " + cells.get(i))
                        .isEqualTo(report.figure(cells.get(i)).toString());
            }
            assertThat(part(annotated, "word/comments.xml")).contains(cells.get(0) + " &lt; &amp; &gt;", "第二行");
            assertThat(notes.writeInto(annotated)).isEqualTo(annotated);
        }
    }

    @Test
    void all_other_parts_keep_their_bytes() {
        byte[] file = OfficialLayout.docx(ScatteredReports.report(new Random(1)));
        byte[] annotated = new DocumentNotes().add(Optional.empty(), "说明").writeInto(file);
        assertThat(part(annotated, "word/styles.xml")).isEqualTo(part(file, "word/styles.xml"));
        assertThat(part(annotated, "word/document.xml")
                        .replaceAll("<w:r><w:commentReference[^>]*/></w:r>|<w:commentRange[^>]*/>", ""))
                .isEqualTo(part(file, "word/document.xml"));
        assertThat(marked(annotated).values()).first().asString().contains("政府信息公开工作年度报告");
    }

    @Test
    void comments_of_others_stay() {
        String comments = "<w:comments " + OfficeFile.WORD
                + "><w:comment w:id=\"3\" w:author=\"王某\"><w:p/></w:comment></w:comments>";
        byte[] file = OfficeFile.word(
                        "<w:p/><w:tbl><w:tr><w:tc><w:p w:a=\"1\"/></w:tc><w:tc><w:p><w:pPr/></w:p></w:tc></w:tr></w:tbl>")
                .relationships("word/document.xml", Map.of("comments", "comments.xml"))
                .part("word/comments.xml", comments)
                .bytes();
        DocumentNotes notes = new DocumentNotes();
        for (int column = 1; column <= 2; column++) {
            notes.add(
                    Optional.of(SourceLocation.builder()
                            .table(1)
                            .tableRow(1)
                            .tableColumn(column)
                            .build()),
                    "甲");
        }
        notes.add(Optional.of(SourceLocation.builder().path("document/p[1]").build()), "乙");

        byte[] annotated = notes.writeInto(file);

        assertThat(part(annotated, "word/comments.xml")).contains("王某", "甲", "乙");
        assertThat(part(annotated, "word/document.xml")).containsPattern("<w:p w:a=\"1\"><w:commentRangeStart");
        assertThat(marked(annotated)).hasSize(3);
        assertThat(notes.writeInto(annotated)).isEqualTo(annotated);
    }

    @Test
    void a_page_takes_no_comments() {
        byte[] page = "<html><body></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentNotes.canBeWrittenInto(page)).isFalse();
        assertThatThrownBy(() -> new DocumentNotes().writeInto(page))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED_FORMAT));
    }
}
