package org.gongkai.report.service.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class WorkTimeTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    private final CountDownLatch go = new CountDownLatch(1);

    private static WorkTime of(Duration longest, int most) {
        DataSize any = DataSize.ofMegabytes(1);
        return new WorkTime(new ServiceProperties(any, any, longest, longest, most, most, List.of(), Optional.empty()));
    }

    @AfterEach
    void letGo() {
        go.countDown();
    }

    private String endless() throws InterruptedException {
        boolean interrupted = false;
        while (go.getCount() > 0) {
            // As what computes does: it takes no notice.
            interrupted |= Thread.interrupted();
            Thread.onSpinWait();
        }
        return interrupted ? "late" : "";
    }

    @Test
    void work_gives_what_it_gives() throws IOException {
        assertThat(of(Duration.ofMinutes(1), 1).<String>within(() -> "done")).isEqualTo("done");
    }

    @Test
    void what_it_throws_comes_out_as_it_is() {
        WorkTime time = of(Duration.ofMinutes(1), 1);

        assertThatThrownBy(() -> time.within(() -> {
                    throw new IllegalStateException("this");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this");
        assertThatThrownBy(() -> time.within(() -> {
                    throw new IOException("that");
                }))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("that");
    }

    @Test
    void work_that_takes_too_long_is_a_problem_and_keeps_its_place_until_it_ends() {
        WorkTime time = of(SHORT, 1);

        assertThatThrownBy(() -> time.within(this::endless))
                .isInstanceOfSatisfying(
                        ServiceException.class,
                        e -> assertThat(e.detail(Locale.ENGLISH).getType().toString())
                                .endsWith("too-long"));
        assertThatThrownBy(() -> time.within(() -> "next"))
                .isInstanceOfSatisfying(
                        ServiceException.class,
                        e -> assertThat(e.detail(Locale.ENGLISH).getStatus()).isEqualTo(503));
    }
}
