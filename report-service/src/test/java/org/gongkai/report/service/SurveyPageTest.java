package org.gongkai.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.survey.BodyList;
import org.gongkai.report.survey.Survey;
import org.gongkai.report.survey.SurveyCollection;
import org.gongkai.report.survey.output.SurveyDirectory;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** The pages of a survey in a real Chromium, which is here already; skipped where there is none. */
class SurveyPageTest {

    private static final int BODIES = 12;
    private static final String FAULTY = "样板第3局";

    @TempDir
    static Path directory = Path.of("");

    private static Browser browser;

    @BeforeAll
    static void writeSurveysAndStart() throws IOException {
        browser = Browser.start(directory);
        try (SurveyCollection collection = new SurveyCollection(directory, BodyList.none(), name -> name)) {
            Survey survey = survey(collection);
            SurveyDirectory.write(survey, directory.resolve("zh"), Locale.CHINESE);
            SurveyDirectory.write(survey, directory.resolve("en"), Locale.ENGLISH);
        }
    }

    @AfterAll
    static void stop() {
        Browser.stop(browser);
    }

    private static Survey survey(SurveyCollection collection) throws IOException {
        Map<String, DisclosureReport> reports = new LinkedHashMap<>();
        for (int body = 0; body < BODIES; body++) {
            for (DisclosureReport sample :
                    List.of(SampleReports.COUNTY_DEPARTMENT_2022, SampleReports.COUNTY_DEPARTMENT_2023)) {
                DisclosureReport report = sample.withAgency(Agency.named("样板第" + body + "局"));
                report = report.agency().name().equals(FAULTY)
                        ? report.with(CellAddress.parse("T3.1:A"), 987_654)
                        : report;
                reports.put(report.year() + "-" + body + ".json", report);
            }
        }
        for (Map.Entry<String, DisclosureReport> report : reports.entrySet()) {
            collection.add(report.getKey(), report.getValue());
        }
        collection.comparisons();
        for (Map.Entry<String, DisclosureReport> report : reports.entrySet()) {
            ValidationResult result = ReportValidator.standard().validate(report.getValue());
            List<String> rules = result.findings().stream().map(Finding::rule).toList();
            collection.checked(report.getKey(), result.verdict(), rules);
        }
        return collection.survey();
    }

    private static void open(String language) {
        browser.open(directory.resolve(language).resolve("index.html").toUri().toString());
    }

    private static List<String> names() {
        return browser.elements("table.sortable tbody tr").stream()
                .map(row -> row.findElement(org.openqa.selenium.By.cssSelector("th, td"))
                        .getText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"zh, 机关", "en, Body"})
    void the_table_is_sorted_by_a_heading_and_its_plots_are_drawn(String language, String heading) throws IOException {
        open(language);

        assertThat(names()).hasSize(BODIES);
        WebElement body = browser.element("table.sortable thead button");
        assertThat(body.getText()).startsWith(heading);
        body.click();
        List<String> ascending = names();
        body.click();
        List<String> descending = names();
        assertThat(descending).isNotEqualTo(ascending).containsExactlyInAnyOrderElementsOf(ascending);
        assertThat(browser.elements("svg"))
                .isNotEmpty()
                .allSatisfy(plot -> assertThat(plot.getSize().getHeight()).isPositive());
        assertThat(browser.driver().manage().logs().get("browser").getAll()).isEmpty();
        browser.screenshot("survey-" + language);
    }

    @Test
    void a_body_has_a_page_of_its_own() throws IOException {
        open("zh");
        browser.elements("table.sortable tbody a").stream()
                .filter(link -> link.getText().equals(FAULTY))
                .findFirst()
                .orElseThrow()
                .click();
        browser.waitFor(() -> browser.element("h1").getText().contains(FAULTY));

        assertThat(browser.element("main").getText()).contains("2022", "2023", "T3-TOTAL");
        browser.screenshot("survey-body");
        assertAccessible();
    }

    @Test
    void nobody_is_shut_out() {
        open("zh");
        assertAccessible();
        browser.resize(500, 800);
        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(browser.number("return document.documentElement.clientWidth"));
    }

    private static void assertAccessible() {
        assertThat(browser.violations()).isEmpty();
        browser.emulate("screen", "dark");
        assertThat(browser.violations()).isEmpty();
        browser.show();
    }
}
