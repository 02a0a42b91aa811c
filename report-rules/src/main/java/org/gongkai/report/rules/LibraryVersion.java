package org.gongkai.report.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this library, as the build wrote it down. */
final class LibraryVersion {

    static final String VERSION = version();

    private LibraryVersion() {}

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(LibraryVersion.class.getResourceAsStream("engine.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
