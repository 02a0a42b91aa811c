package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final DisclosureReport REPORT = SampleReports.COUNTY_DEPARTMENT_2023;

    @TempDir
    private Path directory;

    private String file(String name, DisclosureReport report) throws IOException {
        return Files.write(directory.resolve(name), ReportJson.canonical(report))
                .toString();
    }

    @Test
    void copies_in_two_formats_are_equal() throws IOException {
        String json = file("a.json", REPORT);
        String html = directory.resolve("b.html").toString();
        assertThat(Command.run("convert", json, "--to", "html", "--out", html).code())
                .isZero();
        Command same = Command.run("diff", json, json, "--lang", "zh");
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("两个文本相同");
        assertThat(Command.run("diff", json, html).out()).doesNotContain("T3.", "T2.", "T4.");
    }

    @Test
    void what_differs_is_told_with_both_sides() throws IOException {
        String one = file("a.json", REPORT);
        String other = file("b.json", REPORT.with(CellAddress.parse("T3.3.1:A"), Figure.of(31)));
        Command result = Command.run("diff", one, other, "--lang", "en");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("T3.3.1:A", "    - 13", "    + 31", "the copies differ in 1 places")
                .containsPattern("sha256:[0-9a-f]{64}");
    }

    @Test
    void a_missing_copy_is_no_difference() throws IOException {
        assertThat(Command.run("diff", file("a.json", REPORT), "missing.json").code())
                .isEqualTo(3);
    }
}
