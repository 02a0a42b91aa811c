package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The BOM, which has no parent, keeps up with the modules. */
class BomTest {

    private static final Path ROOT = Path.of(System.getProperty("gongkai.root", ".."));

    @Test
    void the_bom_names_every_module_that_is_published() throws IOException {
        List<String> modules = read("pom.xml")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("<module>report-"))
                .map(line -> line.substring("<module>".length(), line.indexOf("</module>")))
                .filter(module -> !module.equals("report-bom"))
                .toList();
        String bom = read("report-bom/pom.xml");

        assertThat(modules).contains("report-model", "report-testkit");
        assertThat(modules).allSatisfy(module -> assertThat(bom).contains("<artifactId>" + module + "</artifactId>"));
    }

    @Test
    void the_bom_has_the_version_of_the_modules() throws IOException {
        assertThat(version(read("report-bom/pom.xml"))).isEqualTo(version(read("pom.xml")));
    }

    private static String version(String pom) {
        int at = pom.indexOf("<version>") + "<version>".length();
        return pom.substring(at, pom.indexOf("</version>", at));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
    }
}
