package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every type that users see says since which version it is there. */
class SinceTest {

    private static final Path ROOT = Path.of(System.getProperty("gongkai.root", ".."));
    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public (?:[a-z-]+ )*(?:class|interface|enum|record|@interface) \\w+", Pattern.MULTILINE);
    private static final Pattern SINCE = Pattern.compile("\\* @since (\\S+)");
    private static final Pattern VERSION = Pattern.compile("<version>([\\d.]+)(?:-SNAPSHOT)?</version>");

    private static List<Path> exported() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.toList()) {
                Path sources = module.resolve("src/main/java");
                if (Files.exists(sources.resolve("module-info.java"))) {
                    addExported(sources, files);
                }
            }
        }
        return files;
    }

    private static void addExported(Path sources, List<Path> files) throws IOException {
        Matcher exports = EXPORTS.matcher(read(sources.resolve("module-info.java")));
        while (exports.find()) {
            try (Stream<Path> found =
                    Files.list(sources.resolve(exports.group(1).replace('.', '/')))) {
                found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
    }

    @Test
    void every_exported_type_says_since_when_and_none_comes_from_the_future() throws IOException {
        Matcher pom = VERSION.matcher(read(ROOT.resolve("pom.xml")));
        assertThat(pom.find()).isTrue();
        ModuleDescriptor.Version version = ModuleDescriptor.Version.parse(pom.group(1));
        int types = 0;
        for (Path file : exported()) {
            String source = read(file);
            Matcher type = PUBLIC_TYPE.matcher(source);
            if (type.find()) {
                types++;
                Matcher since = SINCE.matcher(source.substring(0, type.start()));
                assertThat(since.find()).as("@since of %s", file).isTrue();
                assertThat(ModuleDescriptor.Version.parse(since.group(1)))
                        .as(file.toString())
                        .isLessThanOrEqualTo(version);
            }
        }
        assertThat(types).isGreaterThan(150);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
