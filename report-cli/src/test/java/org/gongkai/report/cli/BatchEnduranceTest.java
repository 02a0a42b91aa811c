package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs in processes of their own that are killed, run out of room or stand in odd locales, over reports among hostile
 * files: what they leave behind are exactly the lines of an undisturbed run. The long version:
 * {@code -Dgongkai.endurance.inputs=3000 -Dgongkai.endurance.kills=40}.
 */
@DisabledOnOs(OS.WINDOWS)
class BatchEnduranceTest {

    private static final int INPUTS = Integer.getInteger("gongkai.endurance.inputs", 60);
    private static final int KILLS = Integer.getInteger("gongkai.endurance.kills", 2);
    private static final long SEED = Long.getLong("gongkai.endurance.seed", 20_231_231L);
    private static final Path VALID = Command.REPORTS.resolve("district-office-2023.txt");
    private static final Path SLIP = Command.REPORTS.resolve("clerk-slip-2023.txt");

    private static final int KILLED = 137;
    private static final int UNREADABLE = 3;
    private static final int INTERNAL = 4;

    @TempDir
    private Path directory = Path.of("");

    private Path tree = Path.of("");
    private Path out = Path.of("");
    private List<String> expected = List.of();
    private final Random random = new Random(SEED);

    @BeforeEach
    void makeReportsAmongHostileFilesAndCheckThemUndisturbed() throws Exception {
        tree = Files.createDirectories(directory.resolve("样板市"));
        InputEdgeTest.oddThings(Files.createDirectories(tree.resolve("0-odd")));
        byte[] valid = Files.readAllBytes(VALID);
        byte[] slip = Files.readAllBytes(SLIP);
        for (int i = 0; i < INPUTS; i++) {
            Path file = tree.resolve(String.format("%05d-%s.txt", i, i % 7 == 0 ? "报告 \n二" : "r"));
            Files.write(file, i % 50 == 49 ? noise() : i % 3 == 0 ? slip : valid);
        }
        Files.write(Path.of(URI.create(tree.toUri() + "z%B1%A8.txt")), valid);
        out = directory.resolve("results.ndjson");
        Path whole = directory.resolve("whole.ndjson");
        assertThat(run(List.of(), Map.of(), whole, "--threads", "2")).isEqualTo(UNREADABLE);
        expected = Files.readAllLines(whole);
        assertThat(expected).hasSize(INPUTS + 9).allMatch(line -> line.endsWith("}"));
    }

    private byte[] noise() {
        byte[] bytes = new byte[2_000];
        random.nextBytes(bytes);
        return bytes;
    }

    private Process start(List<String> before, Map<String, String> environment, List<String> jvm, Object... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Gongkai.class.getName(), "batch"));
        command.add(tree.toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("said.txt").toFile())
                .start();
    }

    private int run(List<String> jvm, Map<String, String> environment, Path file, String... more) throws Exception {
        List<Object> arguments = new ArrayList<>(List.of("--out", file));
        arguments.addAll(List.of(more));
        return start(List.of(), environment, jvm, arguments.toArray()).waitFor();
    }

    @Test
    void killed_at_any_moment_and_resumed_it_leaves_exactly_its_lines() throws Exception {
        int killed = 0;
        for (int tries = 0; killed < KILLS && tries < 10 * KILLS; tries++) {
            Process run = start(List.of(), Map.of(), List.of(), "--out", out, "--resume");
            if (!run.waitFor(200 + random.nextInt(2_500), TimeUnit.MILLISECONDS)) {
                run.destroyForcibly();
                assertThat(run.waitFor()).isEqualTo(KILLED);
                killed++;
            } else {
                // It was finished before it could be killed: once more from the beginning.
                assertThat(run.exitValue()).as(said()).isEqualTo(UNREADABLE);
                assertThat(Files.readAllLines(out)).isEqualTo(expected);
                Files.delete(out);
            }
        }
        assertThat(killed).isEqualTo(KILLS);
        assertThat(run(List.of(), Map.of(), out, "--resume")).as(said()).isEqualTo(UNREADABLE);
        assertThat(Files.readAllLines(out)).isEqualTo(expected);
    }

    @Test
    void without_room_it_says_so_and_goes_on_when_there_is_some() throws Exception {
        for (int kilobytes : List.of(1, 40, 90)) {
            List<String> limited = List.of("sh", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "sh");
            Process run = start(limited, Map.of(), List.of("-XX:-UsePerfData"), "--out", out, "--resume");
            assertThat(run.waitFor()).isEqualTo(INTERNAL);
            assertThat(Files.size(out)).isLessThanOrEqualTo(kilobytes * 1024L);
        }
        assertThat(run(List.of(), Map.of(), out, "--resume")).isEqualTo(UNREADABLE);
        assertThat(Files.readAllLines(out)).isEqualTo(expected);
    }

    @Test
    void a_full_device_is_an_error() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "no /dev/full here");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Gongkai.class.getName(),
                "batch",
                tree.toString());
        Process run = builder.redirectOutput(full)
                .redirectError(directory.resolve("said.txt").toFile())
                .start();
        assertThat(run.waitFor()).isEqualTo(INTERNAL);
        assertThat(said()).contains("标准输出无法写入").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"tr, TR", "ar, EG", "th, TH"})
    void in_any_locale_it_writes_the_same_bytes(String language, String country) throws Exception {
        List<String> jvm = List.of("-Duser.language=" + language, "-Duser.country=" + country);
        String locale = language + "_" + country + ".UTF-8";
        assertThat(run(jvm, Map.of("LC_ALL", "C.UTF-8", "LANG", locale), out)).isEqualTo(UNREADABLE);
        assertThat(Files.readAllLines(out)).isEqualTo(expected);
        assertThat(said()).contains("共 ", "有错误");
    }

    private String said() throws IOException {
        return Files.readString(directory.resolve("said.txt"), StandardCharsets.UTF_8);
    }
}
