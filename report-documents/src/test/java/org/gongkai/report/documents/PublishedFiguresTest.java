package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.OverviewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures as published, in documents laid out as they were published. The sentences around the figures are our own;
 * where the published documents lie beside the project, they give the same figures.
 */
class PublishedFiguresTest {

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

    /** Figures of a city for 2024, by line. */
    private static final List<String> CITY = List.of(
            "T2.1.1 1 0 11",
            "T2.1.2 8 26 66",
            "T2.5.1 447228",
            "T2.6.1 3985758",
            "T2.6.2 88283",
            "T2.8.1 96171.6",
            "T3.1 3001 53 0 0 61 4 3119",
            "T3.2 34 0 0 0 0 0 34",
            "T3.3.1 1288 21 0 0 50 3 1362",
            "T3.3.2 447 7 0 0 0 0 454",
            "T3.3.3.1 2 0 0 0 0 0 2",
            "T3.3.3.2 30 1 0 0 0 0 31",
            "T3.3.3.3 5 0 0 0 0 0 5",
            "T3.3.3.4 6 0 0 0 0 0 6",
            "T3.3.3.5 7 1 0 0 0 0 8",
            "T3.3.3.6 12 0 0 0 0 0 12",
            "T3.3.3.7 9 0 0 0 0 0 9",
            "T3.3.3.8 105 0 0 0 0 0 105",
            "T3.3.4.1 746 12 0 0 10 1 769",
            "T3.3.4.2 11 0 0 0 0 0 11",
            "T3.3.4.3 1 0 0 0 0 0 1",
            "T3.3.5.1 56 6 0 0 0 0 62",
            "T3.3.5.2 25 0 0 0 0 0 25",
            "T3.3.5.3 0 0 0 0 0 0 0",
            "T3.3.5.4 0 0 0 0 0 0 0",
            "T3.3.5.5 1 0 0 0 0 0 1",
            "T3.3.6.1 67 3 0 0 1 0 71",
            "T3.3.6.2 6 0 0 0 0 0 6",
            "T3.3.6.3 108 2 0 0 0 0 110",
            "T3.3.7 2932 53 0 0 61 4 3050",
            "T3.4 103 0 0 0 0 0 103",
            "T4.1 72 64 178 37 351",
            "T4.2.1 13 4 8 1 26",
            "T4.2.2 12 1 1 6 20");

    private static final String DISTRICT = "district-office-2023.txt";
    private static final String PROVINCE = "province-office-2019.html";

    private static byte[] bytes(String name) {
        try (InputStream in = PublishedFiguresTest.class.getResourceAsStream("/published/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static DocumentReading read(String name) {
        return ReportDocuments.read(bytes(name), name);
    }

    @ParameterizedTest
    @CsvSource({DISTRICT + ", jiangyang-2023.txt", PROVINCE + ", shanghai-office-2019.html"})
    void the_published_document_gives_the_same_figures(String name, String published) throws IOException {
        Path file = Path.of(System.getProperty("gongkai.root"))
                .resolve("../shared/corpus")
                .resolve(published);
        assumeTrue(Files.exists(file), published + " is not here");
        DocumentReading reading = ReportDocuments.read(file);
        DocumentReading ours = read(name);
        assertThat(reading.report().figures()).isEqualTo(ours.report().figures());
        assertThat(reading.report().otherMatters().processingFee())
                .isEqualTo(ours.report().otherMatters().processingFee());
        assertThat(reading.remarks().stream().map(Remark::code))
                .containsExactlyElementsOf(
                        ours.remarks().stream().map(Remark::code).toList());
    }

    @Test
    void a_page_of_a_city_gives_every_figure_and_leaves_its_navigation_over() {
        DocumentReading reading = read("city-2024.html");
        DisclosureReport report = reading.report();
        List<String> lines = report.edition().form().lines().stream()
                .map(line -> line.code() + " "
                        + line.cells().stream()
                                .map(cell -> report.figure(cell).toString())
                                .collect(Collectors.joining(" ")))
                .toList();
        assertThat(lines).isEqualTo(CITY);
        assertThat(reading.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(RemarkKind.TEXT_LEFT_OVER);
            assertThat(remark.toString()).contains("首页");
        });
    }

    @Test
    void a_page_of_a_city_gives_body_year_day_and_fee() {
        DisclosureReport report = read("city-2024.html").report();
        assertThat(report.agency().name()).isEqualTo("样板市人民政府");
        assertThat(report.year()).isEqualTo(2024);
        assertThat(report.publishedOn()).contains(LocalDate.of(2025, 2, 20));
        assertThat(report.period()).contains(ReportPeriod.ofYear(2024));
        assertThat(report.otherMatters().processingFee().flatMap(ProcessingFee::amountYuan))
                .contains(BigDecimal.valueOf(3940));
        assertThat(OverviewPart.values())
                .allSatisfy(part -> assertThat(report.overview().part(part)).isPresent());
    }

    @Test
    void a_text_that_lost_its_spans_gives_every_cell() {
        DisclosureReport report = read(DISTRICT).report();
        assertThat(report.edition()).isEqualTo(Edition.Y2021);
        for (CellAddress cell : Edition.Y2021.cells()) {
            assertThat(report.figure(cell))
                    .as(cell.toString())
                    .isEqualTo(Figure.parse(NON_ZERO.getOrDefault(cell.toString(), "0")));
        }
    }

    @Test
    void a_text_that_lost_its_spans_gives_title_body_year_and_sections() {
        DisclosureReport report = read(DISTRICT).report();
        assertThat(report.year()).isEqualTo(2023);
        assertThat(report.agency().name()).isEqualTo("样板市示例区人民政府办公室");
        assertThat(report.title()).contains("样板市示例区人民政府办公室2023年政府信息公开工作年度报告");
        assertThat(report.overview().introduction().orElseThrow()).startsWith("2023年，本办");
        for (OverviewPart part : OverviewPart.values()) {
            assertThat(report.overview().part(part)).as(part.toString()).isPresent();
        }
        assertThat(report.overview().disclosureOnRequest().orElseThrow()).contains("\n");
        assertThat(report.problemsAndImprovements().orElseThrow().lines()).hasSize(2);
        assertThat(report.otherMatters().text().orElseThrow()).endsWith("合计650元。");
        assertThat(report.otherMatters().processingFee())
                .isEqualTo(Optional.of(ProcessingFee.of(2, BigDecimal.valueOf(650))));
    }

    @Test
    void every_cell_of_the_text_has_its_line_and_column() {
        DocumentReading reading = read(DISTRICT);
        List<String> lines =
                new String(bytes(DISTRICT), StandardCharsets.UTF_8).lines().toList();
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
        DocumentReading reading = read(DISTRICT);
        assertThat(reading.remarks())
                .extracting(Remark::code)
                .containsExactlyInAnyOrder("orderAssumed", "textLeftOver");
        assertThat(reading.remarks())
                .filteredOn(remark -> remark.kind() == RemarkKind.TEXT_LEFT_OVER)
                .allSatisfy(remark -> assertThat(remark.toString()).contains("立即注册"));
    }

    @Test
    void a_page_of_2019_gives_its_figures_and_leaves_blank_cells_blank() {
        DocumentReading reading = read(PROVINCE);
        DisclosureReport report = reading.report();
        assertThat(report.edition()).isEqualTo(Edition.Y2019);
        assertThat(report.year()).isEqualTo(2019);
        assertThat(report.agency().name()).isEqualTo("样板省人民政府办公厅");
        assertThat(report.period()).contains(ReportPeriod.ofYear(2019));
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
        assertThat(report.overview().disclosureOnRequest().orElseThrow()).startsWith("收到申请859件");
        assertThat(report.otherMatters().text()).contains("无。");
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.provenance().cells()).containsAll(Edition.Y2019.cells());
        assertThat(reading.provenance().location(CellAddress.parse("T3.3.3.1:A")))
                .map(SourceLocation::toString)
                .contains("table 2 row 8 column 4 html/body/table[2]/tbody/tr[8]/td[3]");
    }
}
