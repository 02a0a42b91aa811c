package org.gongkai.report.text.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines of a list that lies beside this class; empty lines and those that begin with # say nothing. */
final class ListResource {

    private static final String COMMENT = "#";

    private ListResource() {}

    static Stream<String> lines(String name) {
        try (InputStream bytes = Objects.requireNonNull(ListResource.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
