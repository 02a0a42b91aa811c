package org.gongkai.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The page in a real Chromium; skipped where there is none. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PageTest {

    private static final Path SLIP =
            Path.of(System.getProperty("gongkai.root", ".."), "examples", "reports", "clerk-slip-2023.txt");
    private static final String WRONG = "T3.3.1:A";

    @TempDir
    static Path downloads = Path.of("");

    private static Browser session;
    private static ChromeDriver browser;

    private final String page;

    PageTest(@Value("${local.server.port}") int port) {
        this.page = "http://127.0.0.1:" + port + "/";
    }

    @BeforeAll
    static void start() {
        session = Browser.start(downloads);
        browser = session.driver();
    }

    @AfterAll
    static void stop() {
        Browser.stop(session);
    }

    @BeforeEach
    void open() {
        session.open(page);
    }

    private static WebElement element(String selector) {
        return session.element(selector);
    }

    private static List<WebElement> elements(String selector) {
        return session.elements(selector);
    }

    private static WebElement figure(String address) {
        return browser.findElement(By.id(address)).findElement(By.tagName("input"));
    }

    private static void waitFor(BooleanSupplier condition) {
        session.waitFor(condition);
    }

    private static void choose(Path file) {
        element("#file").sendKeys(file.toAbsolutePath().toString());
    }

    private static void waitForVerdict(String verdict) {
        waitFor(() -> element("#verdict").getText().startsWith(verdict));
    }

    private static String style(String address) {
        return String.valueOf(browser.findElement(By.id(address)).getAttribute("class"));
    }

    @Test
    void a_slip_is_found_repaired_by_one_click_undone_and_downloaded() throws Exception {
        choose(SLIP);
        waitForVerdict("不符合");

        assertThat(style(WRONG)).contains("suspect");
        assertThat(elements("#findings > li")).hasSize(2);
        assertThat(element("#repairs .change").getText()).isEqualTo("31 → 13");
        session.screenshot("slip");

        element("#repairs .try").click();
        waitForVerdict("符合");
        assertThat(figure(WRONG).getAttribute("value")).isEqualTo("13");
        element("#undo").click();
        waitForVerdict("不符合");
        assertThat(figure(WRONG).getAttribute("value")).isEqualTo("31");

        element("#repairs .try").click();
        waitForVerdict("符合");
        element("[data-format=docx]").click();
        DisclosureReport corrected =
                ReportInput.read(session.downloaded(".docx")).report();
        assertThat(corrected.figure(CellAddress.parse(WRONG))).hasToString("13");
        assertThat(ReportValidator.standard().validate(corrected).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void the_verdict_follows_as_one_types() {
        choose(SLIP);
        waitForVerdict("不符合");

        WebElement input = figure(WRONG);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), "13");

        waitForVerdict("符合");
        assertThat(element("#no-findings").isDisplayed()).isTrue();
    }

    @Test
    void the_keyboard_alone_leads_from_a_finding_to_its_cell_and_on() {
        choose(SLIP);
        waitForVerdict("不符合");

        element("#findings button").sendKeys(Keys.ENTER);
        WebElement focused = browser.switchTo().activeElement();
        assertThat(focused).isEqualTo(figure(WRONG));
        assertThat(elements("#findings li.hot")).hasSize(2);
        focused.sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.switchTo().activeElement()).isEqualTo(figure("T3.3.2:A"));
    }

    @Test
    void a_broken_file_is_refused_in_the_language_of_the_page() throws Exception {
        Path broken =
                Files.writeString(Files.createTempDirectory(downloads, "in").resolve("broken.json"), "{\"year\":");
        element("#language").click();
        waitFor(() -> element("h1").getText().startsWith("Check"));
        choose(broken);

        waitFor(() -> element("#status").getText().startsWith("Cannot be checked"));
        assertThat(element("#result").isDisplayed()).isFalse();
    }

    private static void drop(String selector, String name, String content) {
        browser.executeScript(
                "const data = new DataTransfer();"
                        + "data.items.add(new File([arguments[2]], arguments[1]));"
                        + "document.querySelector(arguments[0]).dispatchEvent("
                        + "new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));",
                selector,
                name,
                content);
    }

    @Test
    void a_file_that_is_refused_leaves_the_report_that_is_open_as_it_was_edited() {
        choose(SLIP);
        waitForVerdict("不符合");
        element("#repairs .try").click();
        waitForVerdict("符合");

        drop("body", "broken.json", "{\"year\":");
        waitFor(() -> element("#status").getText().startsWith("无法核对"));
        figure("T3.1:B").sendKeys(Keys.chord(Keys.CONTROL, "a"), "7");
        waitForVerdict("不符合");

        assertThat(figure(WRONG).getAttribute("value")).isEqualTo("13");
        element("#undo").click();
        waitForVerdict("符合");
        element("#undo").click();
        waitForVerdict("不符合");
        assertThat(figure(WRONG).getAttribute("value")).isEqualTo("31");
    }

    @Test
    void what_is_typed_into_a_cell_at_once_is_one_step_back() {
        choose(SLIP);
        waitForVerdict("不符合");

        figure(WRONG).sendKeys(Keys.chord(Keys.CONTROL, "a"), "1");
        waitFor(() -> element("#undo").isEnabled());
        figure(WRONG).sendKeys("3");
        waitForVerdict("符合");
        element("#undo").click();
        waitForVerdict("不符合");

        assertThat(figure(WRONG).getAttribute("value")).isEqualTo("31");
        assertThat(element("#undo").isEnabled()).isFalse();
    }

    @Test
    void last_years_report_is_dropped_beside_this_years() throws Exception {
        choose(SLIP);
        waitForVerdict("不符合");
        String text = Files.readString(SLIP, StandardCharsets.UTF_8);
        drop("#previous", "last.txt", text.replace("2023", "2022"));

        waitFor(() -> !elements("#findings > li[data-rule=Y-CARRY]").isEmpty());
        assertThat(element("#verdict").getText()).endsWith("2023");
        assertThat(element("#previous-name").getText()).isEqualTo("last.txt");
    }

    @Test
    void a_quoted_sentence_leads_to_its_finding_and_cell() {
        choose(SLIP);
        waitForVerdict("不符合");
        figure("T3.1:G").sendKeys(Keys.chord(Keys.CONTROL, "a"), "52");
        waitFor(() -> !elements("p.words mark").isEmpty());
        assertThat(session.violations()).isEmpty();

        WebElement sentence = element("p.words mark");
        assertThat(sentence.getText()).contains("新收政府信息公开申请42件");
        assertThat(sentence.getAttribute("class")).contains("hot");
        sentence.sendKeys(Keys.ENTER);
        WebElement finding = browser.switchTo().activeElement();
        assertThat(finding.getText()).contains("N-");
        assertThat(style("T3.1:G")).contains("hot");
        finding.sendKeys(Keys.ENTER);
        assertThat(browser.switchTo().activeElement()).isEqualTo(figure("T3.1:G"));
    }

    @Test
    void what_was_copied_is_checked() throws Exception {
        String text = Files.readString(SLIP, StandardCharsets.UTF_8);
        element("summary[data-text=paste]").click();
        browser.executeScript("document.getElementById('paste').value = arguments[0]", text);
        element("#paste-button").click();

        waitForVerdict("不符合");
    }

    /** A spreadsheet puts its cells on the clipboard as a table of HTML, and as text beside it. */
    @Test
    void what_a_spreadsheet_puts_on_the_clipboard_is_pasted_anywhere() throws Exception {
        String table = OfficialLayout.html(ReportInput.read(SLIP).report());
        browser.executeScript(
                "const data = new DataTransfer();"
                        + "data.setData('text/html', arguments[0]);"
                        + "data.setData('text/plain', '1\\t2');"
                        + "document.body.dispatchEvent("
                        + "new ClipboardEvent('paste', {clipboardData: data, bubbles: true}));",
                table);

        waitForVerdict("不符合");
        assertThat(figure(WRONG).getAttribute("value")).isEqualTo("31");
    }

    @Test
    void a_file_of_five_megabytes_is_checked() throws Exception {
        String page = OfficialLayout.html(ReportInput.read(SLIP).report());
        String large = page.replace("</body>", "<!-- " + "x".repeat(5 << 20) + " --></body>");
        choose(Files.writeString(Files.createTempDirectory(downloads, "in").resolve("large.html"), large));

        waitForVerdict("不符合");
    }

    @Test
    void both_languages_name_everything_and_nothing_is_a_bare_key() {
        choose(SLIP);
        waitForVerdict("不符合");
        element("#language").click();
        waitForVerdict("Invalid");

        assertThat(element("#repairs .try").getText()).isEqualTo("Try 31 → 13");
        assertThat(elements("[data-text]"))
                .allSatisfy(each -> assertThat(each.getAttribute("textContent"))
                        .isNotEmpty()
                        .isNotEqualTo(each.getAttribute("data-text")));
        assertThat(element("#findings").getText()).contains("Natural person");
    }

    @Test
    void nobody_is_shut_out() {
        assertThat(session.violations()).isEmpty();
        choose(SLIP);
        waitForVerdict("不符合");
        assertThat(session.violations()).isEmpty();
    }

    @Test
    void a_phone_shows_the_page_without_scrolling_sideways() throws Exception {
        session.resize(500, 800);
        choose(SLIP);
        waitForVerdict("不符合");
        session.screenshot("phone");

        assertThat((Boolean) browser.executeScript(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
    }

    @Test
    void the_browser_has_nothing_to_complain_of() {
        choose(SLIP);
        waitForVerdict("不符合");

        assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
    }

    @Test
    void in_the_dark_it_is_as_readable() {
        session.emulate("screen", "dark");
        choose(SLIP);
        waitForVerdict("不符合");

        assertThat(session.violations()).isEmpty();
    }

    @Test
    void on_paper_stands_the_list_of_what_was_found() throws Exception {
        choose(SLIP);
        waitForVerdict("不符合");
        session.emulate("print", "light");
        session.screenshot("printed");

        assertThat(elements("#findings > li")).hasSize(2).allMatch(WebElement::isDisplayed);
        assertThat(elements("#findings blockquote, #findings small")).allMatch(WebElement::isDisplayed);
        assertThat(elements("button.download, #undo, #open, #report")).noneMatch(WebElement::isDisplayed);
    }

    @Test
    void a_blank_cell_that_can_only_be_one_number_shows_it_in_grey() throws Exception {
        DisclosureReport report = ReportInput.read(SLIP).report().with(CellAddress.parse(WRONG), Figure.blank());
        Path file = Files.write(downloads.resolve("blank.json"), ReportJson.canonical(report));
        choose(file);
        waitFor(() -> element("#verdict").getText().length() > 0);

        assertThat(figure(WRONG).getAttribute("value")).isEmpty();
        assertThat(figure(WRONG).getAttribute("placeholder")).isEqualTo("13");
        assertThat((String) browser.executeScript(
                        "return getComputedStyle(arguments[0], '::placeholder').color", figure(WRONG)))
                .isNotEqualTo(figure(WRONG).getCssValue("color"));
    }
}
