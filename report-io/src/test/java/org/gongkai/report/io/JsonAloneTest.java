package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.report.io.profile.ProfileException;
import org.gongkai.report.io.profile.RuleProfiles;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.io.result.ResultLine;
import org.gongkai.report.io.result.ResultSarif;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;

/** Everything but the mapper's module works with jackson-core alone, whatever else of Jackson a host has or lacks. */
class JsonAloneTest {

    /** Run in a class loader that has neither databind, nor annotations, nor YAML. */
    public static final class Everything implements Supplier<List<String>> {

        @Override
        public List<String> get() {
            DisclosureReport report = ReportJson.read(ReportJson.canonical(TestReports.full(Edition.newest())));
            CheckedReport checked = new CheckedReport(
                    "a.json", report, ReportValidator.standard().validate(report), Optional.empty());
            ByteArrayOutputStream sarif = new ByteArrayOutputStream();
            ResultSarif.write(RuleCatalogue.standard().rules(), List.of(checked), List.of(), sarif);
            String line = ResultJson.write(checked);
            return List.of(
                    line,
                    ResultLine.read(line.getBytes(StandardCharsets.UTF_8))
                            .orElseThrow()
                            .source(),
                    csv(report),
                    sarif.toString(StandardCharsets.UTF_8),
                    RuleProfiles.read("{\"off\":[\"Y-JUMP\"]}").off().toString(),
                    FormJson.write(List.of(report.edition().form())),
                    RuleJson.write(RuleCatalogue.standard()),
                    ReportSchemas.jsonSchema());
        }

        private static String csv(DisclosureReport report) {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            try {
                ReportCsv.write(report, csv);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return csv.toString(StandardCharsets.UTF_8);
        }
    }

    public static final class ProfileInYaml implements Supplier<List<String>> {

        @Override
        public List<String> get() {
            return List.of(RuleProfiles.read("off: [Y-JUMP]").off().toString());
        }
    }

    @Test
    void all_formats_are_written_and_read() throws Exception {
        assertThat(run(Everything.class)).hasSize(8).isEqualTo(new Everything().get());
    }

    @Test
    void a_profile_in_yaml_names_the_library_that_is_missing() {
        assertThatThrownBy(() -> run(ProfileInYaml.class))
                .hasMessage(
                        "no JSON (line 1, column 1); to read YAML, add the dependency org.snakeyaml:snakeyaml-engine")
                .satisfies(refused ->
                        assertThat(refused.getClass().getName()).isEqualTo(ProfileException.class.getName()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Class<? extends Supplier<List<String>>> task) throws Exception {
        try (URLClassLoader loader = new CoreOnly()) {
            return ((Supplier<List<String>>)
                            loader.loadClass(task.getName()).getConstructor().newInstance())
                    .get();
        }
    }

    /** The test's class path without what only some hosts have. */
    private static final class CoreOnly extends URLClassLoader {

        CoreOnly() {
            super(jars(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] jars() {
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(jar -> Stream.of("jackson-databind", "jackson-annotations", "dataformat", "snakeyaml")
                            .noneMatch(jar::contains))
                    .map(CoreOnly::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String jar) {
            try {
                return Path.of(jar).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
