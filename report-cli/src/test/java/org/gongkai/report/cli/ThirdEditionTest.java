package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.report.third.ThirdEdition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The command serves an edition that it has never heard of. It is loaded once more for that, with the jar of a user's
 * edition beside it, so that the other tests of this module see the national editions only.
 */
class ThirdEditionTest {

    @TempDir
    private static Path directory = Path.of("");

    private static URLClassLoader withEdition = new URLClassLoader(new URL[0]);
    private static Path report = Path.of("");
    private static Path slip = Path.of("");

    @BeforeAll
    static void loadTheCommandOnceMore() throws Exception {
        List<URL> places = new ArrayList<>();
        places.add(url(Path.of("../report-model/src/third-edition/resources")));
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            places.add(url(Path.of(place)));
        }
        withEdition = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        report = Files.writeString(directory.resolve("report.json"), sample(false));
        slip = Files.writeString(directory.resolve("slip.json"), sample(true));
    }

    private static URL url(Path place) throws MalformedURLException {
        return place.toUri().toURL();
    }

    private static String sample(boolean slip) throws Exception {
        return (String) Class.forName(ThirdEditionReport.class.getName(), true, withEdition)
                .getMethod("report", boolean.class)
                .invoke(null, slip);
    }

    @AfterAll
    static void close() throws IOException {
        withEdition.close();
    }

    private static Command run(Object... arguments) throws Exception {
        Method run = Class.forName(Gongkai.class.getName(), true, withEdition)
                .getDeclaredMethod("run", List.class, Map.class, boolean.class, OutputStream.class, OutputStream.class);
        run.setAccessible(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        int code = (int) run.invoke(null, texts, Map.of(), false, out, err);
        return new Command(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown"})
    void form_prints_it_among_the_others_and_alone(String format) throws Exception {
        assertThat(run("form", "--format", format).out()).contains("涉及算法模型", "新闻媒体", "本年新制作数量", "〔2031〕");
        assertThat(run("form", "--format", format, "--edition", ThirdEdition.CODE)
                        .out())
                .contains("涉及算法模型", "新闻媒体")
                .doesNotContain("本年新制作数量");
    }

    @Test
    void help_and_complaints_name_it() throws Exception {
        assertThat(run("form", "--help").out()).contains("2019|2021|2031");
        assertThat(run("schema", "--edition", "1999").err()).contains("2019, 2021, 2031");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json-schema", "xsd", "schematron"})
    void schemas_are_of_it(String format) throws Exception {
        String any = run("schema", "--format", format).out();

        assertThat(any).contains("algorithms", "media", ThirdEdition.CODE);
        assertThat(Command.run("schema", "--format", format).out()).doesNotContain("algorithms");
        assertThat(run("schema", "--format", format, "--edition", "2019").code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"json, algorithms", "xml, algorithms", "ndjson, algorithms", "csv, 新闻媒体", "html, 新闻媒体", "md, 新闻媒体"})
    void its_reports_are_converted(String format, String word) throws Exception {
        Path out = directory.resolve("converted." + format);

        assertThat(run("convert", report, "--to", format, "--out", out).code()).isZero();
        assertThat(out).content().contains(word);
        if (List.of("json", "xml", "ndjson").contains(format)) {
            assertThat(run("convert", out, "--to", "json").out()).isEqualTo(Files.readString(report));
        }
    }

    @Test
    void its_slips_are_found_and_repaired() throws Exception {
        Command right = run("validate", report, "--format", "json");
        Command wrong = run("validate", slip, "--lang", "en");

        assertThat(right.out()).contains("\"edition\":\"2031\"").doesNotContain("T3-");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.out()).contains("T3-TOTAL", "T3-OUTCOMES", "T3.3.3.2:F");
        assertThat(run("repair", slip).out()).contains("T3.3.3.2:F", "7", "1", "涉及算法模型");
        assertThat(run("batch", report, slip).out().lines()).hasSize(2).allMatch(line -> line.contains("2031"));
    }

    @Test
    void old_reports_stay_as_they_are() throws Exception {
        Path old = Command.REPORTS.resolve("district-office-2023.txt");
        Path older = Command.REPORTS.resolve("clerk-slip-2023.txt");

        for (String format : List.of("text", "json", "sarif", "junit", "html")) {
            assertThat(run("validate", old, older, "--format", format))
                    .isEqualTo(Command.run("validate", old, older, "--format", format));
        }
        for (String format : List.of("json", "xml", "csv", "html", "md")) {
            assertThat(run("convert", old, "--to", format)).isEqualTo(Command.run("convert", old, "--to", format));
        }
    }
}
