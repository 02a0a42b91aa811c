package org.gongkai.report.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.gongkai.report.documents.DocumentNotes;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes are highlights on the cells that they are about, behind a file that stays as it is. */
class PdfNotesTest {

    private static final DisclosureReport REPORT = ScatteredReports.report(new Random(5), false);

    private static byte[] turned(byte[] file, int rotation) throws IOException {
        if (rotation == 0) {
            return file;
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            document.getPages().forEach(page -> page.setRotation(rotation));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** What stands below each highlight, by what it says. */
    private static Map<String, String> highlighted(byte[] file) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    float[] quads = ((PDAnnotationHighlight) annotation).getQuadPoints();
                    texts.put(annotation.getContents(), textBelow(page, quads));
                }
            }
        }
        return texts;
    }

    private static String textBelow(PDPage page, float[] quads) throws IOException {
        return textBelow(page, quads, 1, 1);
    }

    private static String textBelow(PDPage page, float[] quads, float left, float right) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        float top = page.getCropBox().getHeight() - quads[1];
        stripper.addRegion(
                "cell",
                new Rectangle2D.Float(
                        quads[0] + left,
                        top + 1,
                        quads[2] - quads[0] - left - right,
                        quads[1] - quads[quads.length - 1] - 2));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("cell").replaceAll("\\s", "");
    }

    /** Sentences go on over lines, and over pages: each line of them is highlighted, and nothing beside it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90})
    void a_note_about_words_is_a_highlight_on_them_line_by_line(int rotation) throws IOException {
        DisclosureReport report =
                REPORT.withProblemsAndImprovements("存在问题较多。" + "今后将逐项改进公开的内容与方式，并逐年说明进展".repeat(40) + "。下一年再行说明。");
        byte[] file = PdfReport.of(report);
        DocumentReading reading = ReportDocuments.read(file);
        DocumentNotes notes = new DocumentNotes();
        List<String> sentences = List.of("存在问题较多。", "今后将逐项改进公开的内容与方式，并逐年说明进展".repeat(40) + "。", "下一年再行说明。");
        for (String sentence : sentences) {
            notes.add(place(reading, sentence), sentence, "关于" + sentence.length());
        }

        byte[] annotated = notes.writeInto(file);

        Map<String, StringBuilder> marked = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(annotated)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    float[] quads = ((PDAnnotationHighlight) annotation).getQuadPoints();
                    for (int i = 0; i < quads.length; i += 8) {
                        marked.computeIfAbsent(annotation.getContents(), each -> new StringBuilder())
                                .append(textBelow(page, Arrays.copyOfRange(quads, i, i + 8), -0.3f, 0.3f));
                    }
                }
            }
        }
        for (String sentence : sentences) {
            assertThat(marked.get("关于" + sentence.length())).hasToString(sentence);
        }
        byte[] turned = turned(file, rotation);
        byte[] once = notes.writeInto(turned);
        assertThat(notes.writeInto(once)).isEqualTo(once);
        assertThat(ReportDocuments.read(annotated).report()).isEqualTo(reading.report());
    }

    private static Optional<SourceLocation> place(DocumentReading reading, String sentence) {
        return reading.provenance().paragraphs().entrySet().stream()
                .filter(paragraph -> paragraph.getKey().contains(sentence))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Words that are nowhere leave the note at its page. */
    @Test
    void a_note_about_words_that_the_file_does_not_have_stands_on_its_page() throws IOException {
        byte[] file = PdfReport.of(REPORT);
        DocumentNotes notes = new DocumentNotes().add(Optional.empty(), "此句不存在。", "在哪里");

        try (PDDocument document = Loader.loadPDF(notes.writeInto(file))) {
            assertThat(document.getPage(0).getAnnotations()).singleElement().isInstanceOf(PDAnnotationText.class);
        }
    }

    @Test
    void each_note_is_a_highlight_on_its_cell_and_the_report_reads_the_same() throws IOException {
        byte[] file = PdfReport.of(REPORT);
        DocumentReading reading = ReportDocuments.read(file);
        DocumentNotes notes = new DocumentNotes();
        List<CellAddress> cells = List.copyOf(reading.provenance().cells());
        cells.forEach(cell -> notes.add(reading.provenance().location(cell), cell + " 有误"));

        byte[] annotated = notes.writeInto(file);

        assertThat(cells).hasSizeGreaterThan(150);
        Map<String, String> texts = highlighted(annotated);
        for (CellAddress cell : cells) {
            String figure = REPORT.figure(cell).toString().replaceAll("\\s", "");
            assertThat(texts).as(cell.toString()).containsKey(cell + " 有误");
            if (figure.length() < 5) {
                assertThat(texts.get(cell + " 有误")).as(cell.toString()).isEqualTo(figure);
            }
        }
        assertThat(ReportDocuments.read(annotated).report())
                .isEqualTo(ReportDocuments.read(file).report());
        assertThat(Arrays.copyOf(annotated, file.length)).isEqualTo(file);
        assertThat(notes.writeInto(annotated)).isEqualTo(annotated);
        assertThat(new DocumentNotes().writeInto(annotated)).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void a_page_that_is_turned_is_marked_within_its_paper(int rotation) throws IOException {
        byte[] file = turned(PdfReport.of(REPORT), rotation);
        byte[] annotated =
                new DocumentNotes().add(Optional.empty(), "甲").add(page(1), "乙").writeInto(file);

        try (PDDocument document = Loader.loadPDF(annotated)) {
            PDPage page = document.getPage(0);
            assertThat(page.getAnnotations()).hasSize(2).allSatisfy(annotation -> {
                PDRectangle box = annotation.getRectangle();
                assertThat(page.getCropBox().contains(box.getLowerLeftX(), box.getLowerLeftY()))
                        .isTrue();
                assertThat(page.getCropBox().contains(box.getUpperRightX(), box.getUpperRightY()))
                        .isTrue();
            });
        }
    }

    @Test
    void what_is_about_no_cell_is_a_note_on_its_page() throws IOException {
        byte[] annotated =
                new DocumentNotes().add(page(2), "第二页").add(page(99), "没有这一页").writeInto(PdfReport.of(REPORT));

        try (PDDocument document = Loader.loadPDF(annotated)) {
            assertThat(document.getPage(1).getAnnotations())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PDAnnotationText.class,
                            note -> assertThat(note.getContents()).isEqualTo("第二页"));
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
        }
    }

    @Test
    void a_broken_file_takes_none() {
        byte[] file = Arrays.copyOf(PdfReport.of(REPORT), 2_000);

        assertThatThrownBy(() -> new DocumentNotes().add(Optional.empty(), "甲").writeInto(file))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    private static Optional<SourceLocation> page(int number) {
        return Optional.of(SourceLocation.builder().page(number).build());
    }
}
