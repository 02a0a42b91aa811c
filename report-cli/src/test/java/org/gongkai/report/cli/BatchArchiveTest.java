package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch beside the reports of earlier years, and its results for spreadsheets. */
class BatchArchiveTest {

    private static final DisclosureReport REPORT = SampleReports.COUNTY_DEPARTMENT_2023;
    private static final CellAddress FORWARD = CellAddress.parse("T3.4:G");

    @TempDir
    private Path directory;

    private Path years;
    private Path batch;

    @BeforeEach
    void makeDirectories() throws IOException {
        years = Files.createDirectory(directory.resolve("往年"));
        batch = Files.createDirectory(directory.resolve("本年"));
    }

    private static void write(Path place, String name, DisclosureReport report) throws IOException {
        Files.write(place.resolve(name), ReportJson.canonical(report));
    }

    private static DisclosureReport before(long forward) {
        return REPORT.toBuilder()
                .year(REPORT.year() - 1)
                .period(ReportPeriod.ofYear(REPORT.year() - 1))
                .figures(REPORT.figures().with(FORWARD, Figure.of(forward)))
                .build();
    }

    private Command run(Object... more) {
        Object[] arguments = new Object[more.length + 4];
        arguments[0] = "batch";
        arguments[1] = batch;
        arguments[2] = "--lang";
        arguments[3] = "zh";
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Command.run(arguments);
    }

    @Test
    void the_report_of_the_year_before_is_found_by_body_and_year() throws IOException {
        write(batch, "a.json", REPORT);
        write(years, "x.json", before(77));
        write(years, "y.json", REPORT);
        assertThat(run().out()).doesNotContain("Y-CARRY");
        assertThat(run("--previous", years).out()).contains("Y-CARRY", "77");
        assertThat(run("--previous", years, "--previous", batch).out()).contains("Y-CARRY", "77");
    }

    @Test
    void a_body_that_was_renamed_is_found_under_its_former_name() throws IOException {
        write(
                batch,
                "a.json",
                REPORT.toBuilder().agency(Agency.named("样板市示例区财政和国资局")).build());
        write(years, "x.json", before(77));
        Path names = Files.writeString(
                directory.resolve("names.txt"), REPORT.agency().name() + "\t样板市示例区财政和国资局\n");
        assertThat(run("--previous", years).out()).doesNotContain("Y-CARRY");
        assertThat(run("--previous", years, "--formerly", names).out()).contains("Y-CARRY", "77");
    }

    @Test
    void bodies_whose_names_are_not_known_are_not_taken_for_one() throws IOException {
        write(batch, "a.json", REPORT.withAgency(Agency.unnamed()));
        write(years, "x.json", before(77).withAgency(Agency.unnamed()));
        Command result = run("--previous", years);
        assertThat(result.out()).doesNotContain("Y-CARRY", "\"agency\"");
        assertThat(result.err()).contains("x.json", "未载明机关名称");
    }

    @Test
    void of_two_different_reports_of_a_year_neither_counts_and_it_is_said() throws IOException {
        write(batch, "a.json", REPORT);
        write(years, "x.json", before(77));
        write(years, "y.json", before(78));
        Command result = run("--previous", years);
        assertThat(result.out()).doesNotContain("Y-CARRY");
        assertThat(result.err()).contains("x.json", "y.json", "两份不同的报告");
    }

    @Test
    void an_earlier_report_that_cannot_be_read_is_named_and_the_batch_goes_on() throws IOException {
        write(batch, "a.json", REPORT);
        Files.writeString(years.resolve("x.json"), "{");
        Command result = run("--previous", years);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("x.json");
        assertThat(result.out().lines()).hasSize(1);
    }

    @Test
    void results_for_spreadsheets_are_a_row_for_each_input_under_one_header() throws IOException {
        write(batch, "a.json", SampleReports.COUNTY_DEPARTMENT_2023_FAULTY);
        Files.writeString(batch.resolve("b.json"), "{");
        Command result = run("--format", "csv");
        assertThat(result.code()).isEqualTo(3);
        List<String> rows = result.out().lines().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("source,agency,year,edition,verdict,errors");
        assertThat(rows.get(1))
                .contains("a.json," + REPORT.agency().name() + ",2023,2021,INVALID,")
                .contains("T3-");
        assertThat(rows.get(2)).contains("b.json,,,,,");
        assertThat(rows).allSatisfy(row -> assertThat(row.split(",", -1).length).isGreaterThanOrEqualTo(15));
    }

    @Test
    void results_for_spreadsheets_are_not_continued() throws IOException {
        write(batch, "a.json", REPORT);
        Command result = run("--format", "csv", "--resume", "--out", directory.resolve("out.csv"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--resume");
        assertThat(directory.resolve("out.csv")).doesNotExist();
    }

    @Test
    void the_summary_counts_reports_with_a_proposal_that_is_the_only_one_also_when_continued() throws IOException {
        write(batch, "a.json", SampleReports.COUNTY_DEPARTMENT_2023_FAULTY);
        write(batch, "b.json", REPORT);
        Path out = directory.resolve("out.ndjson");
        assertThat(run("--repair", "--out", out).err()).contains("有唯一修正建议的 1 份");
        assertThat(run("--repair", "--out", out, "--resume").err()).contains("有唯一修正建议的 1 份");
        assertThat(run().err()).doesNotContain("有唯一修正建议");
    }
}
