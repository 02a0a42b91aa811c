package org.gongkai.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.io.ReportNdjson;
import org.gongkai.report.io.ReportWriter;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The page for many reports in a real Chromium; skipped where there is none. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SupervisorPageTest {

    private static final int REPORTS = 300;
    private static final int FAULT_EACH = 10;

    @TempDir
    static Path directory = Path.of("");

    private static Browser browser;

    private final String page;

    SupervisorPageTest(@Value("${local.server.port}") int port) {
        this.page = "http://127.0.0.1:" + port + "/supervisor.html";
    }

    @BeforeAll
    static void start() {
        browser = Browser.start(directory);
    }

    @AfterAll
    static void stop() {
        Browser.stop(browser);
    }

    @BeforeEach
    void open() {
        browser.open(page);
    }

    private static Path province() throws IOException {
        Path file = directory.resolve("province.ndjson");
        try (OutputStream out = Files.newOutputStream(file);
                ReportWriter writer = ReportNdjson.writer(out)) {
            for (int body = 0; body < REPORTS; body++) {
                DisclosureReport report =
                        SampleReports.COUNTY_DEPARTMENT_2023.withAgency(Agency.named("样板第" + body + "局"));
                writer.write(body % FAULT_EACH == 0 ? report.with(CellAddress.parse("T3.1:A"), 987_654) : report);
            }
        }
        Files.writeString(file, Files.readString(file) + "{\"year\":\n");
        return file;
    }

    private static Path folder() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("某市"));
        for (String name : List.of("clerk-slip-2023.txt", "district-office-2023.txt", "city-2024.json")) {
            Files.write(folder.resolve(name), Http.example(name));
        }
        Files.writeString(folder.resolve("说明.txt"), "这里没有报告。");
        return folder;
    }

    private static void assertAccessible() {
        assertThat(browser.violations()).isEmpty();
        browser.emulate("screen", "dark");
        assertThat(browser.violations()).isEmpty();
        browser.show();
    }

    private static void waitForRows(int count) {
        browser.waitFor(() -> browser.elements("#bodies tbody tr").size() == count
                && !browser.element("#progress-part").isDisplayed());
    }

    private static long rowsShown() {
        return browser.number("return document.querySelectorAll('#bodies tbody tr:not([hidden])').length");
    }

    @Test
    void a_stream_becomes_a_table_with_counts_that_is_filtered_sorted_and_taken_along() throws Exception {
        browser.element("#files").sendKeys(province().toString());
        waitForRows(REPORTS + 1);

        assertThat(browser.element("#verdicts").getText()).contains("无法读取: 1");
        assertThat(browser.elements("#rules tbody tr").stream()
                        .map(row -> row.getText().replace('\n', ' ')))
                .contains("T3-TOTAL " + REPORTS / FAULT_EACH);
        browser.choose("#rule-filter", "T3-TOTAL");
        browser.waitFor(() -> rowsShown() == REPORTS / FAULT_EACH);
        browser.element("#search").sendKeys("样板第20局");
        browser.waitFor(() -> rowsShown() == 1);
        assertThat(browser.element("#shown").getText()).isEqualTo("1 / " + (REPORTS + 1));
        browser.screenshot("supervisor");
        assertAccessible();

        browser.element("#csv").click();
        String csv = Files.readString(browser.downloaded(".csv"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeff文件,机关,年度").contains("province.ndjson:21,样板第20局,2023,");
        browser.element("#xlsx").click();
        byte[] workbook = Files.readAllBytes(browser.downloaded(".xlsx"));
        assertThat(new String(workbook, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
    }

    @Test
    void every_file_of_a_folder_is_checked_and_what_is_no_report_is_named() throws Exception {
        browser.element("#folder").sendKeys(folder().toString());
        waitForRows(4);

        assertThat(browser.element("#verdicts").getText()).contains("不符合: 1", "符合: 2", "无法读取: 1");
        browser.element("tr.UNREAD button").click();
        assertThat(browser.element("tr.UNREAD ul").getText()).isNotEmpty();
        browser.element("#columns th:first-child button").click();
        assertThat(browser.element("#columns th:first-child").getAttribute("aria-sort"))
                .isEqualTo("ascending");
        browser.element("#language").click();
        browser.waitFor(() -> browser.element("#verdicts").getText().contains("Not readable: 1"));
        browser.screenshot("supervisor-folder");
        assertAccessible();
    }

    /** As if the service, or what stands before it, had answered so. */
    private static void answerStreamsWith(String response) {
        browser.driver()
                .executeScript("const real = window.fetch; window.fetch = async (path, how) => {"
                        + "if (!path.endsWith(':batch')) return real(path, how);"
                        + "const answer = await real(path, how); const lines = (await answer.text()).split('\\n');"
                        + "return " + response + "; };");
    }

    private static Path fewReports() throws IOException {
        String report = new String(Http.example("city-2024.json"), StandardCharsets.UTF_8).replaceAll("\\R", "");
        return Files.writeString(directory.resolve("few.ndjson"), "\n" + (report + "\n").repeat(5) + "\n \n");
    }

    @Test
    void a_stream_that_is_cut_short_says_from_which_line_on_nothing_was_checked() throws Exception {
        answerStreamsWith("new Response(lines.slice(0, 3).join('\\n') + '\\n')");
        browser.element("#files").sendKeys(fewReports().toString());
        waitForRows(4);

        assertThat(browser.element("#verdicts").getText()).contains("符合: 3", "无法读取: 1");
        assertThat(browser.element("tr.UNREAD button").getText()).isEqualTo("few.ndjson:5");
    }

    @Test
    void a_stream_that_is_refused_is_named_and_the_other_files_go_on() throws Exception {
        answerStreamsWith("new Response('{\"detail\":\"坏了\"}', {status: 500})");
        browser.element("#files")
                .sendKeys(fewReports() + "\n"
                        + folder().resolve("clerk-slip-2023.txt").toAbsolutePath());
        waitForRows(2);

        browser.element("tr.UNREAD button").click();
        assertThat(browser.element("tr.UNREAD ul").getText()).isEqualTo("坏了");
        assertThat(browser.element("#verdicts").getText()).contains("不符合: 1");
    }

    @Test
    void a_whole_stream_has_a_row_for_each_report_and_no_other() throws Exception {
        browser.element("#files").sendKeys(fewReports().toString());
        waitForRows(5);

        assertThat(browser.element("#verdicts").getText()).contains("符合: 5", "无法读取: 0");
    }

    @Test
    void it_is_usable_on_a_phone() {
        browser.resize(360, 740);

        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        assertAccessible();
        browser.resize(1400, 900);
    }
}
