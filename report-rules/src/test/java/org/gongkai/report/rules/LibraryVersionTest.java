package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a result says that made it. */
class LibraryVersionTest {

    @ParameterizedTest
    @CsvSource({
        "1.2.0-SNAPSHOT, 53defd6e73c9, 1.2.0-SNAPSHOT+53defd6e73c9",
        "1.2.0-SNAPSHOT, '', 1.2.0-SNAPSHOT",
        "1.2.0, 53defd6e73c9, 1.2.0"
    })
    void a_snapshot_names_its_commit_and_a_release_needs_none(String version, String commit, String expected) {
        assertThat(LibraryVersion.version(version, commit)).isEqualTo(expected);
    }

    @Test
    void the_build_has_filled_it_in() {
        assertThat(LibraryVersion.VERSION).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT(\\+[0-9a-f]{7,40}(\\.changed)?)?)?");
    }
}
