package org.gongkai.report.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.pdf.fonts.BuiltInFonts;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.SampleReports;
import org.gongkai.report.testkit.document.ReadingTally;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are drawn are read as they look: every cell right or openly missing. */
@Timeout(120)
class PdfReaderTest {

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");
    private static final List<String> HEADINGS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    private static final double LEFT = 60;
    private static final double LABELS = 160;
    private static final double COLUMN = 45;

    @BeforeAll
    static void useNoFontOfTheSystem() {
        BuiltInFonts.use();
    }

    /** A report with one table of one line; what stands in its first cell is drawn by somebody else. */
    private static PdfSheet sheet(Consumer<PdfSheet> cell, boolean ruled) {
        PdfSheet sheet = new PdfSheet();
        sheet.text(90, 100, 18, "样板市统计局2023年政府信息公开工作年度报告");
        sheet.text(88, 140, 14, "一、总体情况").text(88, 166, 14, "运行平稳，没有其他说明。");
        sheet.text(88, 192, 14, "三、收到和处理政府信息公开申请情况");
        for (int i = 0; i < 8; i++) {
            double x = i == 0 ? LEFT : LABELS + 60 + (i - 1) * COLUMN;
            double end = LABELS + 60 + i * COLUMN;
            if (i > 0) {
                sheet.text(x + 2, 222, 6, HEADINGS.get(i - 1));
                sheet.text(x + 18, 278, 9, "0");
                if (i > 1) {
                    sheet.text(x + 18, 252, 9, i == 7 ? "9" : "0");
                }
            }
            if (ruled) {
                sheet.box(x, 210, end, 235).box(x, 235, end, 265).box(x, 265, end, 285);
            }
        }
        sheet.text(LEFT + 3, 252, 9, "一、本年新收政府信息公开申请数量");
        sheet.text(LEFT + 3, 278, 9, "二、上年结转政府信息公开申请数量");
        cell.accept(sheet);
        return sheet;
    }

    private static final double X = LABELS + 60;

    static Stream<Arguments> cells() {
        return Stream.of(
                cell("as it is", "34", s -> s.text(X + 18, 252, 9, "34")),
                cell("in two pieces", "34", s -> s.text(X + 18, 252, 9, "3").text(X + 22.5, 252, 9, "4")),
                cell(
                        "printed twice to look bold",
                        "34",
                        s -> s.text(X + 18, 252, 9, "34").text(X + 18.3, 252, 9, "34")),
                cell(
                        "one over the other",
                        "?",
                        s -> s.text(X + 18, 252, 9, "34").text(X + 18.5, 252, 9, "86")),
                cell(
                        "one half over the other",
                        "?",
                        s -> s.text(X + 18, 252, 9, "26").text(X + 20.25, 252, 9, "8")),
                cell("on the side", "?", s -> s.text(X + 42.75, 252, 9, "4")),
                cell("a dash on the side", "?", s -> s.text(X + 42.75, 252, 9, "-")),
                cell("invisible", "_", s -> s.text(X + 18, 252, 9, "34", "3 Tr")),
                cell("in part invisible", "?", s -> s.text(X + 18, 252, 9, "3").text(X + 22.5, 252, 9, "4", "3 Tr")),
                cell("covered", "_", s -> s.text(X + 18, 252, 9, "34").fill(X + 10, 240, X + 40, 260, 1)),
                cell(
                        "covered and written anew",
                        "34",
                        s -> s.text(X + 18, 252, 9, "86")
                                .fill(X + 10, 240, X + 40, 260, 1)
                                .text(X + 18, 252, 9, "34")),
                cell("in part covered", "?", s -> s.text(X + 18, 252, 9, "34").fill(X + 22, 240, X + 40, 260, 1)),
                cell(
                        "on a grey ground",
                        "34",
                        s -> s.fill(X + 1, 236, X + 44, 264, 0.9).text(X + 18, 252, 9, "34")),
                cell(
                        "white on white",
                        "_",
                        s -> s.orders("1 g").text(X + 18, 252, 9, "34").orders("0 g")),
                cell(
                        "white on black",
                        "34",
                        s -> s.fill(X + 1, 236, X + 44, 264, 0)
                                .orders("1 g")
                                .text(X + 18, 252, 9, "34")
                                .orders("0 g")),
                cell("over the side", "?", s -> s.text(X + 30, 252, 9, "12345")),
                cell("over the left side", "?", s -> s.text(X - 10, 252, 9, "12345")),
                cell("struck out", "?", s -> s.text(X + 18, 252, 9, "34").line(X + 16, 249, X + 30, 249)),
                cell("a note to it", "40（1）", s -> s.text(X + 18, 254, 9, "40").text(X + 27, 249, 5, "1")),
                cell("two numbers", "?", s -> s.text(X + 5, 252, 9, "3").text(X + 30, 252, 9, "4")),
                cell("two lines", "?", s -> s.text(X + 18, 248, 9, "3").text(X + 18, 260, 9, "4")),
                cell(
                        "a number that had no room",
                        "1234567890",
                        s -> s.text(X + 2.2, 248, 9, "123456789").text(X + 2.2, 260, 9, "0")),
                cell(
                        "with a note in the next line",
                        "22（其中修订16件）",
                        s -> s.text(X + 3, 248, 7, "22（其中").text(X + 3, 260, 7, "修订16件）")),
                cell("a minus for none", "-", s -> s.text(X + 18, 252, 9, "-")),
                cell(
                        "cut by what is shown",
                        "?",
                        s -> s.orders("q " + (X + 18) + " 570 4 40 re W n")
                                .text(X + 18, 252, 9, "34")
                                .orders("Q")));
    }

    private static Arguments cell(String name, String expected, Consumer<PdfSheet> drawn) {
        return Arguments.of(name, expected, drawn);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void a_cell_is_read_as_it_looks_or_openly_left(String name, String expected, Consumer<PdfSheet> cell) {
        DocumentReading reading = ReportDocuments.read(sheet(cell, true).bytes());
        Figure figure = reading.report().figure(CELL);
        switch (expected) {
            case "?" -> {
                assertThat(figure.isNumber()).as("read as " + figure).isFalse();
                assertThat(reading.remarks())
                        .anySatisfy(remark -> assertThat(remark.cells()).contains(CELL));
            }
            case "_" -> assertThat(figure.isBlank()).as("read as " + figure).isTrue();
            default ->
                assertThat(figure.toString()).as("with " + reading.remarks()).isEqualTo(expected);
        }
        assertThat(reading.report().figure(CellAddress.parse("T3.2:G")).toString())
                .isEqualTo("0");
    }

    @Test
    void a_cell_says_on_which_page_it_stood() {
        DocumentReading reading = ReportDocuments.read(
                sheet(s -> s.text(X + 18, 252, 9, "34"), true).bytes());
        assertThat(reading.provenance().location(CELL))
                .hasValueSatisfying(place -> assertThat(place.toString()).isEqualTo("page 1 table 1 row 2 column 2"));
    }

    @Test
    void a_number_that_was_put_together_is_remarked_on() {
        DocumentReading reading = ReportDocuments.read(sheet(
                        s -> s.text(X + 2.2, 248, 9, "123456789").text(X + 2.2, 260, 9, "0"), true)
                .bytes());
        assertThat(reading.remarks()).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(RemarkKind.NUMBER_JOINED);
            assertThat(remark.message(Locale.ENGLISH)).contains("1234567890");
            assertThat(remark.message(Locale.CHINESE)).contains("1234567890");
        });
    }

    @Test
    void printed_reports_are_read_back_right_or_openly_left() {
        ReadingTally tally = new ReadingTally();
        for (int seed = 0; seed < Integer.getInteger("gongkai.pdf.reports", 40); seed++) {
            DisclosureReport report = ScatteredReports.report(new Random(seed));
            DocumentReading reading = ReportDocuments.read(PdfReport.of(report));
            Set<CellAddress> remarked = new HashSet<>();
            reading.remarks().stream()
                    .filter(remark -> remark.kind().isProblem())
                    .forEach(remark -> remarked.addAll(remark.cells()));
            tally.add(report, reading.report(), remarked, "seed " + seed);
        }
        System.out.println("PDF: " + tally);
        assertThat(tally.percent()).isGreaterThanOrEqualTo(99);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void a_page_that_is_turned_is_read_as_it_is_looked_at(int rotation) throws IOException {
        byte[] file = sheet(s -> s.text(X + 18, 252, 9, "34"), true).bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            // What is drawn is turned the other way, so that it looks the same.
            document.getPage(0).setRotation(rotation);
            String turn = switch (rotation) {
                case 90 -> "0 1 -1 0 842 0 cm";
                case 180 -> "-1 0 0 -1 595 842 cm";
                default -> "0 -1 1 0 0 595 cm";
            };
            if (rotation != 180) {
                document.getPage(0).setMediaBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(842, 595));
            }
            byte[] content = document.getPage(0).getContents().readAllBytes();
            org.apache.pdfbox.pdmodel.common.PDStream stream = new org.apache.pdfbox.pdmodel.common.PDStream(document);
            try (var to = stream.createOutputStream()) {
                to.write((turn + "\n").getBytes(StandardCharsets.ISO_8859_1));
                to.write(content);
            }
            document.getPage(0).setContents(stream);
            document.save(out);
        }
        DocumentReading reading = ReportDocuments.read(out.toByteArray());
        assertThat(reading.report().figure(CELL).toString()).isEqualTo("34");
    }

    private static byte[] encrypted(String user) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(sheet(s -> s.text(X + 18, 252, 9, "34"), true).bytes())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void a_file_that_only_its_owner_may_change_is_read() throws IOException {
        assertThat(ReportDocuments.read(encrypted("")).report().figure(CELL).toString())
                .isEqualTo("34");
    }

    private static byte[] bomb() {
        Deflater deflater = new Deflater();
        byte[] nothing = new byte[1 << 20];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int i = 0; i < 200; i++) {
            deflater.setInput(nothing);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        String data = packed.toString(StandardCharsets.ISO_8859_1);
        return ("%PDF-1.5\n1 0 obj\n<</Length " + packed.size() + "/Filter/FlateDecode>>\nstream\n" + data
                        + "\nendstream\nendobj\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static Stream<Arguments> refused() throws IOException {
        byte[] whole = PdfReport.of(ScatteredReports.report(new Random(1)));
        PdfSheet guessed = new PdfSheet();
        for (int i = 0; i < 20; i++) {
            guessed.text(90, 100 + 20 * i, 14, "样板市统计局2023年政府信息公开工作年度报告", "3 Tr");
        }
        PdfSheet pictures = new PdfSheet().line(1, 1, 500, 1);
        return Stream.of(
                Arguments.of("with a password", encrypted("secret"), Reason.ENCRYPTED),
                Arguments.of("cut off", Arrays.copyOf(whole, whole.length * 9 / 10), Reason.DAMAGED),
                Arguments.of(
                        "nothing but a head", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.ISO_8859_1), Reason.DAMAGED),
                Arguments.of("a bomb", bomb(), Reason.OVER_LIMIT),
                Arguments.of("text that nobody sees", guessed.bytes(), Reason.IMAGE_ONLY),
                Arguments.of("lines only", pictures.bytes(), Reason.IMAGE_ONLY),
                Arguments.of("an empty page", new PdfSheet().bytes(), Reason.EMPTY),
                Arguments.of(
                        "letters that nobody knows", sheet(s -> {}, true).bytes("Identity-H"), Reason.NO_TEXT_MAPPING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, byte[] file, Reason reason) {
        assertThatThrownBy(() -> ReportDocuments.read(file, "report.pdf"))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
                    assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
                    assertThat(e.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
                });
    }

    @Test
    void damaged_files_end_in_a_report_or_in_the_one_exception() {
        byte[] whole = PdfReport.of(ScatteredReports.report(new Random(2)));
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] file = whole.clone();
            for (int i = 0; i < 20; i++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(ReportDocuments.read(file).remarks()).isNotNull();
            } catch (UnreadableDocumentException e) {
                assertThat(e.message(Locale.CHINESE)).isNotBlank();
            }
        }
    }

    /** The launcher learns from it which classes it takes to read such a file; the benchmarks read it, too. */
    @Test
    void the_sample_of_the_launcher_is_read_in_full() throws IOException {
        Path file = Path.of("../report-cli/src/main/launcher/training/sample.pdf");
        if (Boolean.getBoolean("gongkai.update")) {
            Files.createDirectories(file.getParent());
            Files.write(file, PdfReport.of(SampleReports.COUNTY_DEPARTMENT_2023));
        }
        DocumentReading reading = ReportDocuments.read(Files.readAllBytes(file), file.toString());
        assertThat(reading.report().figures()).isEqualTo(SampleReports.COUNTY_DEPARTMENT_2023.figures());
    }
}
