package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate --watch}: a file that is saved again is checked again. */
@Timeout(60)
class WatchTest {

    private static final Path SLIP = Command.REPORTS.resolve("clerk-slip-2023.txt");

    @TempDir
    private Path directory = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger code = new AtomicInteger(-1);
    private Thread running = new Thread();

    private void start(Path... files) {
        List<String> arguments = new ArrayList<>(List.of("validate", "--watch", "--lang", "en"));
        for (Path file : files) {
            arguments.add(file.toString());
        }
        running = new Thread(() -> code.set(Gongkai.run(arguments, Map.of(), false, out, err)));
        running.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        running.interrupt();
        running.join();
    }

    private static void await(BooleanSupplier what) throws InterruptedException {
        while (!what.getAsBoolean()) {
            Thread.sleep(20);
        }
    }

    private int waits() {
        return err.toString(StandardCharsets.UTF_8).split("waiting", -1).length - 1;
    }

    private int verdicts(String verdict) {
        return out.toString(StandardCharsets.UTF_8).split("Verdict: " + verdict, -1).length - 1;
    }

    private static String corrected() throws IOException {
        return Files.readString(SLIP).replaceFirst("（一）予以公开 *\\| *31", "（一）予以公开 | 13");
    }

    @Test
    void a_file_that_is_saved_again_is_checked_again() throws Exception {
        Path file = Files.copy(SLIP, directory.resolve("a.txt"));
        start(file);
        await(() -> waits() == 1);
        assertThat(verdicts("invalid")).isEqualTo(1);

        Files.writeString(file, corrected());
        await(() -> waits() == 2);
        assertThat(verdicts("")).isEqualTo(2);

        stop();
        assertThat(code.get()).isNotEqualTo(-1);
    }

    @Test
    void so_is_one_that_another_takes_the_place_of_and_only_that() throws Exception {
        Path file = Files.copy(SLIP, directory.resolve("a.txt"));
        Path other = Files.copy(SLIP, directory.resolve("b.txt"));
        start(file, other);
        await(() -> waits() == 1);

        Path saved = Files.writeString(directory.resolve("a.tmp"), corrected());
        Files.move(saved, file, StandardCopyOption.REPLACE_EXISTING);
        await(() -> waits() == 2);
        assertThat(verdicts("")).isEqualTo(3);
    }

    @Test
    void one_that_is_broken_for_a_while_ends_nothing() throws Exception {
        Path file = Files.copy(SLIP, directory.resolve("a.txt"));
        start(file);
        await(() -> waits() == 1);

        Files.writeString(file, "");
        await(() -> waits() == 2);
        Files.writeString(file, corrected());
        await(() -> waits() == 3);
        assertThat(verdicts("")).isEqualTo(2);
    }

    @Test
    void formats_that_are_one_document_are_refused() {
        Command run = Command.run("validate", "--watch", "--format", "html", SLIP);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--watch", "html");
    }
}
