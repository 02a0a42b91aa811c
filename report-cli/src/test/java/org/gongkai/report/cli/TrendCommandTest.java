package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendCommandTest {

    private static final DisclosureReport REPORT = SampleReports.COUNTY_DEPARTMENT_2023;
    private static final CellAddress CARRIED_IN = CellAddress.parse("T3.2:G");
    private static final CellAddress CARRIED_FORWARD = CellAddress.parse("T3.4:G");

    @TempDir
    private Path directory;

    private void write(String name, DisclosureReport report) throws IOException {
        Files.write(directory.resolve(name), ReportJson.canonical(report));
    }

    /** The year after, which takes up what the sample carries forward. */
    private static DisclosureReport next() {
        return REPORT.toBuilder()
                .year(REPORT.year() + 1)
                .period(ReportPeriod.ofYear(REPORT.year() + 1))
                .figures(REPORT.figures().with(CARRIED_IN, REPORT.figure(CARRIED_FORWARD)))
                .build();
    }

    private Command trend(Object... more) {
        Object[] arguments = new Object[more.length + 4];
        arguments[0] = "trend";
        arguments[1] = directory;
        arguments[2] = "--lang";
        arguments[3] = "zh";
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Command.run(arguments);
    }

    @Test
    void years_stand_side_by_side_and_a_break_is_named() throws IOException {
        write("a.json", next().with(CARRIED_IN, Figure.of(99)));
        write("b.json", REPORT);
        Command result = trend("--measure", "received,refusalRate");
        assertThat(result.code()).isZero();
        assertThat(result.out().lines())
                .contains(REPORT.agency().name())
                .anyMatch(line -> line.matches(" +2023\\| +2024"))
                .anyMatch(line -> line.contains("2024年与之前不可直接比较") && line.contains("不衔接"))
                .anyMatch(line -> line.startsWith("不予公开率"))
                .noneMatch(line -> line.startsWith("纠错率"));
    }

    @Test
    void a_renamed_body_is_one_body_under_its_latest_name() throws IOException {
        write("a.json", REPORT);
        write("b.json", next().toBuilder().agency(Agency.named("样板市示例区财政和国资局")).build());
        assertThat(trend().out()).contains("样板市示例区财政和国资局\n", REPORT.agency().name() + "\n");
        Path names = Files.writeString(
                directory.resolve("names.csv"),
                "# 更名\n" + REPORT.agency().name() + ",样板市示例区财政和国资局\n",
                StandardCharsets.UTF_8);
        Command result = trend("--formerly", names, "--format", "csv", "--measure", "received");
        assertThat(result.out().lines()).hasSize(3).anyMatch(line -> line.endsWith(",body"));
    }

    @Test
    void two_different_reports_of_a_year_count_neither() throws IOException {
        write("a.json", REPORT);
        write("b.json", REPORT);
        write("c.json", REPORT.with(CARRIED_IN, Figure.of(77)));
        write("d.json", next());
        Command result = trend("--format", "csv", "--measure", "received");
        assertThat(result.code()).isEqualTo(5);
        assertThat(result.err()).contains("两份不同的报告", "c.json");
        assertThat(result.out().lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"甲|应为", "甲,|应为", "甲,乙,丙|应为", "甲,乙;甲,丙|另一个新名", "甲,乙;乙,甲|循环", "甲,甲|循环"})
    void a_file_of_names_that_is_wrong_is_refused_with_its_line(String lines, String expected) throws IOException {
        write("a.json", REPORT);
        Path names = Files.writeString(directory.resolve("names.txt"), lines.replace(';', '\n'));
        Command result = trend("--formerly", names);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains(expected, "names.txt");
    }

    @Test
    void the_picture_is_an_image_with_a_point_for_each_value() throws Exception {
        write("a.json", REPORT);
        write(
                "b.json",
                next().toBuilder()
                        .agency(REPORT.agency().withName("甲\u0007<乙>"))
                        .build());
        Command result = trend("--format", "svg", "--measure", "received");
        assertThat(result.code()).isZero();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var image = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(result.out().getBytes(StandardCharsets.UTF_8)));
        assertThat(image.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(image.getElementsByTagNameNS("*", "circle").getLength()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_read_is_said_and_the_rest_is_shown() throws IOException {
        write("a.json", REPORT);
        Files.writeString(directory.resolve("b.json"), "{");
        Command result = trend();
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("b.json");
        assertThat(result.out()).contains(REPORT.agency().name());
    }

    @Test
    void an_unknown_measure_is_refused_with_the_known_ones() throws IOException {
        write("a.json", REPORT);
        Command result = trend("--measure", "refusals");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("refusalRate");
    }
}
