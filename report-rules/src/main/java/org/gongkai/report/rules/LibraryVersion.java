package org.gongkai.report.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The version of this library, as the build wrote it down. Two builds of a snapshot may differ, so that it has the
 * commit behind it, where the build knew it: {@code 1.2.0-SNAPSHOT+53defd6e73c9}, or {@code ….changed} for sources that
 * are no longer the commit's.
 */
final class LibraryVersion {

    static final String VERSION = version();

    private static final String SNAPSHOT = "-SNAPSHOT";

    private LibraryVersion() {}

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(LibraryVersion.class.getResourceAsStream("engine.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return version(properties.getProperty("version"), properties.getProperty("commit"));
    }

    static String version(String version, String commit) {
        return version.endsWith(SNAPSHOT) && !commit.isEmpty() ? version + '+' + commit : version;
    }
}
