package org.gongkai.report.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.pdf.fonts.BuiltInFonts;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.document.FileArbitraries;
import org.gongkai.report.testkit.document.PublishedFile;
import org.gongkai.report.testkit.document.ReadingTally;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.gongkai.report.testkit.file.FileFormat;
import org.gongkai.report.testkit.file.FileNoise;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables around which no lines are drawn are read by where words stand, or openly not. */
@Timeout(120)
class UnruledTablesTest {

    private static final int FILES = Integer.getInteger("gongkai.files", 60);
    private static final List<FileNoise> OTHERS = List.of(
            FileNoise.SIGN_BY_SIGN, FileNoise.PRINTED_TWICE, FileNoise.SCALED, FileNoise.TURNED, FileNoise.INVISIBLE);

    /** The middle of each column of Table 3. */
    private static final double[] COLUMNS = {230, 275, 320, 365, 410, 455, 500};

    private static final String[] HEADINGS = {"自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"};

    @BeforeAll
    static void useNoFontOfTheSystem() {
        BuiltInFonts.use();
    }

    @Test
    void no_cell_is_silently_wrong_whatever_else_happens() {
        ReadingTally tally = new ReadingTally();
        int assumed = 0;
        for (int i = 0; i < FILES; i++) {
            Random random = new Random(8_000_000L + i);
            DisclosureReport report = ScatteredReports.report(random);
            Set<FileNoise> noises = new HashSet<>(Set.of(FileNoise.NO_RULINGS));
            OTHERS.stream().filter(noise -> random.nextBoolean()).forEach(noises::add);
            PublishedFile file = FileArbitraries.file(report, random, FileFormat.PDF, noises);
            DocumentReading reading = ReportDocuments.read(file.bytes(), "report.pdf");
            if (reading.report().edition() != report.edition()) {
                // Where no table could be read, the year decides, and that is said.
                assertThat(reading.remarks()).anyMatch(remark -> remark.kind() == RemarkKind.EDITION_ASSUMED);
                assumed++;
                continue;
            }
            Set<CellAddress> remarked = new HashSet<>();
            reading.remarks().stream()
                    .filter(remark -> remark.kind().isProblem())
                    .forEach(remark -> remarked.addAll(remark.cells()));
            tally.add(report, reading.report(), remarked, "seed " + (8_000_000L + i) + " " + file);
        }
        System.out.println("PDF without rulings: " + tally + ", edition assumed in " + assumed);
        assertThat(tally.percent()).isGreaterThanOrEqualTo(60);
        assertThat(assumed).isLessThanOrEqualTo(FILES / 10);
    }

    private static PdfSheet table() {
        PdfSheet sheet = new PdfSheet();
        sheet.text(60, 100, 14, "某某市2024年政府信息公开工作年度报告");
        sheet.text(60, 140, 14, "三、收到和处理政府信息公开申请情况");
        for (int i = 0; i < COLUMNS.length; i++) {
            sheet.text(COLUMNS[i] - PdfSheet.width(HEADINGS[i], 6) / 2, 170, 6, HEADINGS[i]);
        }
        return sheet;
    }

    private static void row(PdfSheet sheet, double y, String label, String... figures) {
        sheet.text(60, y, 8, label);
        for (int i = 0; i < figures.length; i++) {
            sheet.text(COLUMNS[i] - PdfSheet.width(figures[i], 8) / 2, y, 8, figures[i]);
        }
    }

    private static String cell(PdfSheet sheet, String address) {
        sheet.text(60, 600, 14, "四、政府信息公开行政复议、行政诉讼情况");
        DisclosureReport report =
                ReportDocuments.read(sheet.bytes(), "report.pdf").report();
        return report.figure(CellAddress.parse(address)).toString();
    }

    @Test
    void figures_belong_to_the_label_beside_them_and_the_heading_above_them() {
        PdfSheet sheet = table();
        row(sheet, 200, "一、本年新收政府信息公开申请数量", "5", "1", "0", "0", "0", "0", "6");
        row(sheet, 220, "二、上年结转政府信息公开申请数量", "2", "", "", "", "", "", "2");

        assertThat(cell(sheet, "T3.1:A")).isEqualTo("5");
        assertThat(cell(sheet, "T3.1:B")).isEqualTo("1");
        assertThat(cell(sheet, "T3.2:B")).isEmpty();
        assertThat(cell(sheet, "T3.2:G")).isEqualTo("2");
    }

    @Test
    void a_number_that_goes_on_below_is_not_read_as_its_beginning() {
        PdfSheet sheet = table();
        row(sheet, 200, "一、本年新收政府信息公开申请数量", "5", "1", "0", "0", "0", "0", "461401");
        row(sheet, 211, "", "", "", "", "", "", "", "00");

        assertThat(cell(sheet, "T3.1:A")).isEqualTo("5");
        assertThat(cell(sheet, "T3.1:G")).isNotEqualTo("461401");
    }

    @Test
    void a_row_that_may_be_shifted_stays_open() {
        PdfSheet sheet = table();
        row(sheet, 200, "一、本年新收政府信息公开申请数量", "5", "1", "0", "0", "0", "0", "6");
        row(sheet, 220, "二、上年结转政府信息公开申请数量", "4", "1", "0", "0", "0", "5", "");

        assertThat(cell(sheet, "T3.1:G")).isEqualTo("6");
        assertThat(cell(sheet, "T3.2:A")).isEmpty();
    }
}
