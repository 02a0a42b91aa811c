package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README tells downstream developers is what examples/downstream does, which the build runs. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("gongkai.root", ".."));
    private static final Path DOWNSTREAM = ROOT.resolve("examples/downstream");
    private static final String BEGIN = "// README: begin\n";
    private static final String END = "    // README: end";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_test_for_downstream_developers_is_one_that_runs(String readme) throws IOException {
        String test = read(DOWNSTREAM.resolve("src/test/java/com/example/registry/ReportRegistryTest.java"));
        String shown = test.substring(test.indexOf(BEGIN) + BEGIN.length(), test.indexOf(END));

        assertThat(read(ROOT.resolve(readme))).contains("```java\n" + shown + "}\n```");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void so_are_the_dependencies(String readme) throws IOException {
        String text = read(ROOT.resolve(readme));
        String shown = text.substring(text.indexOf("```xml\n") + 7, text.indexOf("```", text.indexOf("```xml\n") + 7));
        String pom = flat(read(DOWNSTREAM.resolve("pom.xml")));
        String version = pom.substring(pom.indexOf("<gongkai.version>") + 17, pom.indexOf("</gongkai.version>"));

        for (String part : shown.split("…")) {
            String dependency = flat(part)
                    .replace("<dependencyManagement><dependencies>", "")
                    .replace("</dependencies></dependencyManagement>", "");
            assertThat(pom.replace("${gongkai.version}", version)).contains(dependency);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void so_is_the_proposal(String readme) throws IOException {
        String printed = Command.run("repair", Command.REPORTS.resolve("clerk-slip-2023.txt"))
                .out();
        String shown = printed.substring(printed.indexOf(" 1. "), printed.indexOf("\n", printed.indexOf("唯一")) + 1);

        assertThat(read(ROOT.resolve(readme))).contains("```\n" + shown + "```");
    }

    /** Indented as the page likes it, else the same. */
    @ParameterizedTest
    @CsvSource({"docs/embedding.md, 5", "docs/embedding.zh-CN.md, 5", "docs/requests.md, 3", "docs/requests.zh-CN.md, 3"
    })
    void so_is_what_the_pages_for_embedders_show(String page, int least) throws IOException {
        StringBuilder compiled = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java") && Files.isRegularFile(each))
                    .toList()) {
                compiled.append(flat(read(file)));
            }
        }
        String[] parts = read(ROOT.resolve(page)).split("```java\n");

        assertThat(parts).hasSizeGreaterThan(least);
        for (int i = 1; i < parts.length; i++) {
            assertThat(compiled).contains(flat(parts[i].substring(0, parts[i].indexOf("```"))));
        }
    }

    private static String flat(String xml) {
        return xml.lines().map(String::strip).reduce("", String::concat);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
