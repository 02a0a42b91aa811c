package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher {@code gongkai} in a checkout of its own, with a Java that only tells how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            [ -z "${STUB_BROKEN:-}" ] || { echo 'cannot start' >&2; exit 1; }
            if [ "$1" = -version ]; then
              echo "openjdk version \\"${STUB_VERSION:-17.0.9}\\"" >&2
              exit 0
            fi
            echo "LC_ALL=${LC_ALL:-} GONGKAI_LOCALE=${GONGKAI_LOCALE:-}"
            printf '<%s>\\n' "$@"
            exit "${STUB_CODE:-0}"
            """;

    /** Builds slowly, and says that it did. */
    private static final String MAVEN = """
            #!/bin/sh
            echo built >>builds
            sleep 1
            [ -z "${STUB_BUILD_FAILS:-}" ] || { echo 'no such module'; exit 1; }
            mkdir -p report-cli/target/gongkai
            : >report-cli/target/gongkai/gongkai-application.jar
            """;

    @TempDir
    private Path directory;

    private Path checkout;
    private Path jdk;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = Files.createDirectories(directory.resolve("政务 公开/gongkai report"));
        Files.copy(Command.ROOT.resolve("gongkai"), checkout.resolve("gongkai"));
        Path launcher = checkout.resolve("report-cli/src/main/launcher/launch.sh");
        Files.createDirectories(launcher.getParent());
        Files.copy(Command.ROOT.resolve("report-cli/src/main/launcher/launch.sh"), launcher);
        jdk = directory.resolve("jdk");
        executable(checkout.resolve("gongkai"));
        executable(Files.writeString(checkout.resolve("mvnw"), MAVEN));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Path main = Files.createDirectories(checkout.resolve("report-cli/src/main"));
        Files.writeString(checkout.resolve("report-cli/pom.xml"), "<project/>");
        Files.writeString(main.resolve("A.java"), "class A {}");
        Files.createDirectories(jdk.resolve("bin"));
        executable(Files.writeString(jdk.resolve("bin/java"), JAVA));
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void makeBuild() throws IOException {
        Path app = Files.createDirectories(checkout.resolve("report-cli/target/gongkai"));
        Files.writeString(app.resolve("gongkai-application.jar"), "");
        Path stamp = Files.writeString(app.resolve("built"), "");
        Files.setLastModifiedTime(stamp, FileTime.from(Instant.now().plusSeconds(60)));
    }

    private record Run(int code, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private Process start(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(directory.toFile());
        List<String> inherited = new ArrayList<>(builder.environment().keySet());
        inherited.stream()
                .filter(name -> name.startsWith("LC_") || name.startsWith("JAVA") || name.equals("LANG"))
                .forEach(builder.environment()::remove);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Run run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        return end(start(environment, command));
    }

    private static Run end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        byte[] bytes = process.getInputStream().readAllBytes();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), bytes);
    }

    private Run launch(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(checkout.resolve("gongkai").toString()));
        command.addAll(Arrays.asList(arguments));
        return run(environment, command.toArray(String[]::new));
    }

    private List<String> builds() throws IOException {
        Path builds = checkout.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
    }

    @Test
    void what_is_built_is_run_from_a_path_with_blanks_and_chinese_characters() throws Exception {
        makeBuild();
        Run run = launch(Map.of("LANG", "C.UTF-8"), "validate", "年报 2023.txt", "@args", "", "--out", "");
        assertThat(run.code()).isZero();
        assertThat(run.text().lines().toList())
                .contains(
                        "<" + checkout.toRealPath().resolve("report-cli/target/gongkai/gongkai-application.jar") + ">")
                .endsWith("<validate>", "<年报 2023.txt>", "<@args>", "<>", "<--out>", "<>");
        assertThat(builds()).isEmpty();
    }

    @Test
    void links_to_links_lead_to_the_checkout() throws Exception {
        makeBuild();
        Path bin = Files.createDirectories(directory.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("one"), checkout.resolve("gongkai"));
        Files.createSymbolicLink(bin.resolve("two"), Path.of("one"));
        Run run = run(Map.of(), "bin/two", "rules");
        assertThat(run.code()).isZero();
        assertThat(run.text()).contains("gongkai report/report-cli/target/gongkai/gongkai-application.jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX"})
    void a_locale_without_chinese_characters_loses_none_and_still_chooses_the_language(String locale) throws Exception {
        makeBuild();
        Run run = launch(Map.of("LC_ALL", locale), "validate", "县.txt");
        assertThat(run.text()).contains("LC_ALL=C.UTF-8 GONGKAI_LOCALE=" + locale, "<县.txt>");
    }

    @Test
    void names_that_are_not_utf8_are_handed_on_byte_for_byte() throws Exception {
        makeBuild();
        Run run = run(Map.of(), "sh", "-c", "'" + checkout + "/gongkai' validate \"$(printf 'a\\377b')\"");
        assertThat(new String(run.bytes(), StandardCharsets.ISO_8859_1)).contains("<a\u00ffb>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "141"})
    void the_exit_code_is_that_of_the_command(String code) throws Exception {
        makeBuild();
        assertThat(launch(Map.of("STUB_CODE", code), "validate").code()).isEqualTo(Integer.parseInt(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.22", "16"})
    void an_old_java_is_an_error_of_its_own_and_no_verdict(String version) throws Exception {
        makeBuild();
        Run run = launch(Map.of("STUB_VERSION", version), "validate");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.text()).contains("JDK 17", version);
    }

    @Test
    void a_java_that_does_not_start_is_no_verdict() throws Exception {
        makeBuild();
        Run run = launch(Map.of("STUB_BROKEN", "yes"), "validate");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.text()).contains("cannot start");
    }

    @Test
    void no_java_is_no_verdict() throws Exception {
        makeBuild();
        Run run = launch(Map.of("JAVA_HOME", directory.resolve("none").toString()), "validate");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.text()).contains("JDK 17");
    }

    @Test
    void a_batch_runs_under_the_optimising_compiler_and_a_single_report_does_not() throws Exception {
        makeBuild();
        assertThat(launch(Map.of(), "batch", ".").text()).contains("-XX:TieredStopAtLevel=4");
        assertThat(launch(Map.of(), "validate", "a").text()).contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void a_closed_output_is_told_to_the_command() throws Exception {
        makeBuild();
        String told = "'" + checkout + "/gongkai' rules >&-; echo code $?";
        assertThat(run(Map.of(), "sh", "-c", told).text()).contains("code 0");
        Run open = launch(Map.of(), "rules");
        assertThat(open.text()).contains("-Dgongkai.out.closed=false");
    }

    @Test
    void two_that_start_at_once_build_once_and_both_run() throws Exception {
        Process one = start(Map.of(), checkout.resolve("gongkai").toString(), "rules");
        Process other = start(Map.of(), checkout.resolve("gongkai").toString(), "rules");
        assertThat(List.of(end(one), end(other))).allSatisfy(run -> {
            assertThat(run.code()).isZero();
            assertThat(run.text()).contains("<rules>");
        });
        assertThat(builds()).hasSize(1);
        assertThat(checkout.resolve("report-cli/target/build.lock")).doesNotExist();
    }

    @Test
    void a_source_that_changed_is_built_and_a_lock_whose_owner_is_gone_is_no_hindrance() throws Exception {
        makeBuild();
        Files.setLastModifiedTime(
                checkout.resolve("report-cli/src/main/A.java"),
                FileTime.from(Instant.now().plusSeconds(120)));
        Path lock = Files.createDirectories(checkout.resolve("report-cli/target/build.lock"));
        Files.writeString(lock.resolve("owner"), "999999999");
        assertThat(launch(Map.of(), "rules").code()).isZero();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void a_build_that_fails_is_no_verdict_and_shows_why() throws Exception {
        Run run = launch(new HashMap<>(Map.of("STUB_BUILD_FAILS", "yes")), "validate");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.text()).contains("no such module", "build.log");
    }
}
