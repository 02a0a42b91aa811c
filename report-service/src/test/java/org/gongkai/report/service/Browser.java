package org.gongkai.report.service;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window. */
record Browser(ChromeDriver driver, Path downloads) {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Starts one that saves into a directory; the tests that want it are skipped where there is none. */
    static Browser start(Path downloads) {
        assumeTrue(Files.exists(CHROMIUM) && Files.exists(DRIVER), "no chromium, or no chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", downloads.toAbsolutePath().toString()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new Browser(new ChromeDriver(service, options), downloads);
    }

    static void stop(@Nullable Browser browser) {
        if (browser != null) {
            browser.driver.quit();
        }
    }

    /** Opens a page of ours and waits for its words. */
    void open(String page) {
        show();
        resize(1400, 900);
        driver.get(page);
        waitFor(() -> !element("h1").getText().isEmpty());
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Shows pages as narrow as no window gets. */
    void narrow(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as they look on paper, or in the dark. */
    void emulate(String media, String scheme) {
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(feature)));
    }

    /** As usual again. */
    void show() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        emulate("screen", "light");
    }

    /** Whether all of a page can be read without scrolling sideways. */
    boolean fits() {
        return number("return document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0;
    }

    /** What axe finds wrong with a page. */
    List<String> violations() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream().map(Rule::toString).toList();
    }

    WebElement element(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    void choose(String selector, String value) {
        new Select(element(selector)).selectByValue(value);
    }

    long number(String script) {
        return ((Number) driver.executeScript(script)).longValue();
    }

    void waitFor(BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE).until(any -> condition.getAsBoolean());
    }

    /** The file that was saved, once it is whole. */
    Path downloaded(String ending) {
        waitFor(() -> find(ending).isPresent());
        return find(ending).orElseThrow();
    }

    private Optional<Path> find(String ending) {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be looked at; kept out of the repository. */
    void screenshot(String name) throws IOException {
        Path target = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(target.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }
}
