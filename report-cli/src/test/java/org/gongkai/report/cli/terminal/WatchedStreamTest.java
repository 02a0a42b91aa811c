package org.gongkai.report.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class WatchedStreamTest {

    private static final class Broken extends OutputStream {

        private int attempts;

        @Override
        public void write(int b) throws IOException {
            attempts++;
            throw new IOException("Broken pipe");
        }
    }

    /** Whoever closes in a try-with-resources after a failed write adds the second failure to the first. */
    @Test
    void a_second_failure_can_be_added_to_the_first() {
        Broken broken = new Broken();
        WatchedStream stream = new WatchedStream(broken);

        assertThatThrownBy(() -> {
                    try (WatchedStream closing = stream) {
                        closing.write(1);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe")
                .satisfies(failure -> assertThat(failure.getSuppressed()).isNotEmpty());
        assertThat(broken.attempts).isOne();
        assertThat(stream.failure())
                .hasValueSatisfying(
                        first -> assertThat(FileProblem.isReaderGone(first)).isTrue());
    }
}
