package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.OverviewPart;
import org.junit.jupiter.api.Test;

/** Documents as published, read where they lie beside the project. */
class RealDocumentsTest {

    private static final Map<String, String> NON_ZERO = Map.ofEntries(
            Map.entry("T2.1.2:issued", "3"),
            Map.entry("T2.1.2:repealed", "9"),
            Map.entry("T2.1.2:inForce", "12"),
            Map.entry("T3.1:A", "42"),
            Map.entry("T3.1:G", "42"),
            Map.entry("T3.3.1:A", "13"),
            Map.entry("T3.3.1:G", "13"),
            Map.entry("T3.3.2:A", "18"),
            Map.entry("T3.3.2:G", "18"),
            Map.entry("T3.3.4.1:A", "9"),
            Map.entry("T3.3.4.1:G", "9"),
            Map.entry("T3.3.7:A", "40"),
            Map.entry("T3.3.7:G", "40"),
            Map.entry("T3.4:A", "2"),
            Map.entry("T3.4:G", "2"));

    private static Path corpus(String name) {
        Path file = Path.of(System.getProperty("gongkai.root"))
                .resolve("../shared/corpus")
                .resolve(name);
        assumeTrue(Files.exists(file), name + " is not here");
        return file;
    }

    @Test
    void a_text_that_lost_its_spans_gives_every_cell() {
        DisclosureReport report =
                ReportDocuments.read(corpus("jiangyang-2023.txt")).report();
        assertThat(report.edition()).isEqualTo(Edition.Y2021);
        for (CellAddress cell : Edition.Y2021.cells()) {
            assertThat(report.figure(cell))
                    .as(cell.toString())
                    .isEqualTo(Figure.parse(NON_ZERO.getOrDefault(cell.toString(), "0")));
        }
    }

    @Test
    void a_text_that_lost_its_spans_gives_title_body_year_and_sections() {
        DisclosureReport report =
                ReportDocuments.read(corpus("jiangyang-2023.txt")).report();
        assertThat(report.year()).isEqualTo(2023);
        assertThat(report.agency().name()).isEqualTo("泸州市江阳区人民政府办公室");
        assertThat(report.title()).contains("泸州市江阳区人民政府办公室2023年政府信息公开工作年度报告");
        assertThat(report.overview().introduction().orElseThrow()).startsWith("2023年");
        for (OverviewPart part : OverviewPart.values()) {
            assertThat(report.overview().part(part)).as(part.toString()).isPresent();
        }
        assertThat(report.overview().disclosureOnRequest().orElseThrow()).contains("\n");
        assertThat(report.problemsAndImprovements().orElseThrow().lines()).hasSize(2);
        assertThat(report.otherMatters().text().orElseThrow()).endsWith("650元。");
        assertThat(report.otherMatters().processingFee())
                .isEqualTo(Optional.of(ProcessingFee.of(2, BigDecimal.valueOf(650))));
    }

    @Test
    void every_cell_of_the_text_has_its_line_and_column() throws Exception {
        Path file = corpus("jiangyang-2023.txt");
        DocumentReading reading = ReportDocuments.read(file);
        List<String> lines = Files.readAllLines(file);
        for (CellAddress cell : Edition.Y2021.cells()) {
            SourceLocation place = reading.provenance().location(cell).orElseThrow();
            String line = lines.get(place.line().orElseThrow() - 1);
            String figure = reading.report().figure(cell).toString();
            assertThat(line.substring(place.column().orElseThrow() - 1))
                    .as(cell.toString())
                    .startsWith(figure);
        }
    }

    @Test
    void the_log_in_box_is_a_remark_and_no_part_of_section_six() {
        DocumentReading reading = ReportDocuments.read(corpus("jiangyang-2023.txt"));
        assertThat(reading.remarks())
                .extracting(Remark::code)
                .containsExactlyInAnyOrder("orderAssumed", "textLeftOver");
        assertThat(reading.remarks())
                .filteredOn(remark -> remark.kind() == RemarkKind.TEXT_LEFT_OVER)
                .allSatisfy(remark -> assertThat(remark.toString()).contains("立即注册"));
    }

    @Test
    void a_page_of_2019_gives_its_figures_and_leaves_blank_cells_blank() {
        DocumentReading reading = ReportDocuments.read(corpus("shanghai-office-2019.html"));
        DisclosureReport report = reading.report();
        assertThat(report.edition()).isEqualTo(Edition.Y2019);
        assertThat(report.year()).isEqualTo(2019);
        assertThat(report.agency().name()).isEqualTo("上海市人民政府办公厅");
        assertThat(report.period()).contains(org.gongkai.report.model.ReportPeriod.ofYear(2019));
        Map.of(
                        "T2.1.1:totalDisclosed", "524",
                        "T2.9.1:amount", "251000元",
                        "T3.1:B", "35",
                        "T3.1:C", "",
                        "T3.3.4.1:A", "252",
                        "T3.3.4.1:G", "",
                        "T3.3.7:G", "805",
                        "T4.1:upheld", "5",
                        "T4.2.1:total", "9",
                        "T4.2.2:total", "")
                .forEach((cell, text) -> assertThat(
                                report.figure(CellAddress.parse(cell)).toString())
                        .as(cell)
                        .isEqualTo(text));
        assertThat(report.overview().disclosureOnRequest().orElseThrow()).startsWith("全年共受理");
        assertThat(report.otherMatters().text()).contains("无。");
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.provenance().cells()).containsAll(Edition.Y2019.cells());
        assertThat(reading.provenance().location(CellAddress.parse("T3.3.3.1:A")))
                .map(SourceLocation::toString)
                .contains("table 2 row 8 column 4 html/body/table[2]/tbody/tr[8]/td[3]");
    }
}
