package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.form.EditionProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any declaration that is not refused is read, rendered, written, described by schemas and checked. Everything is
 * loaded once more for that, with random editions beside it.
 */
class RandomEditionsTest {

    @TempDir
    private static Path directory = Path.of("");

    private static URLClassLoader withEditions = new URLClassLoader(new URL[0]);

    @BeforeAll
    static void load_everything_once_more() throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve(EditionProvider.class.getName()), RandomEditions.class.getName());
        List<URL> places = new ArrayList<>(List.of(directory.toUri().toURL()));
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            places.add(Path.of(place).toUri().toURL());
        }
        withEditions = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        withEditions.close();
    }

    static Stream<String> codes() {
        return IntStream.range(0, RandomEditions.COUNT)
                .mapToObj(index -> Integer.toString(RandomEditions.FIRST_YEAR + index));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_declared_edition_is_read_rendered_written_described_and_checked(String code) {
        assertThatCode(() -> run(code)).doesNotThrowAnyException();
    }

    private static void run(String code) throws Throwable {
        try {
            Class.forName(RandomEditionsProof.class.getName(), true, withEditions)
                    .getMethod("check", String.class)
                    .invoke(null, code);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
