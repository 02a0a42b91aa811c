package org.gongkai.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.input.InputReport;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.ResultHtml;
import org.gongkai.report.rules.ReportValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/**
 * What {@code validate --format html} writes, in a real Chromium, which is here already; skipped where there is none.
 */
class ResultPageTest {

    private static final Path REPORTS = Path.of(System.getProperty("gongkai.root", ".."), "examples", "reports");

    @TempDir
    static Path directory = Path.of("");

    private static Browser browser;

    @BeforeAll
    static void writeAndStart() throws IOException {
        browser = Browser.start(directory);
        try (OutputStream out = Files.newOutputStream(directory.resolve("results.html"))) {
            ResultHtml.write(List.of(checked("clerk-slip-2023.txt"), checked("city-2024.json")), List.of(), out);
        }
    }

    @AfterAll
    static void stop() {
        Browser.stop(browser);
    }

    @BeforeEach
    void open() {
        browser.open(directory.resolve("results.html").toUri().toString());
    }

    private static CheckedReport checked(String name) throws IOException {
        InputReport input = ReportInput.read(REPORTS.resolve(name));
        return input.checked(name, ReportValidator.standard().validate(input.report()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_wrong_with_it(String scheme) throws IOException {
        browser.emulate("screen", scheme);
        browser.screenshot("results-" + scheme);

        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void a_phone_shows_it_without_scrolling_sideways() throws IOException {
        browser.narrow(320);
        browser.screenshot("results-phone");

        assertThat(browser.fits()).isTrue();
    }

    @Test
    void on_paper_what_was_found_comes_first_and_tables_are_not_cut() throws IOException {
        browser.emulate("print", "light");
        browser.screenshot("results-printed");

        assertThat(browser.element(".layout").getCssValue("break-before")).isEqualTo("page");
        assertThat(browser.elements(".scroll"))
                .isNotEmpty()
                .allMatch(box -> box.getCssValue("overflow-x").equals("visible"));
        assertThat(browser.elements("tr.error")).isNotEmpty().allMatch(WebElement::isDisplayed);
    }
}
