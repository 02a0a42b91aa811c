package org.gongkai.report.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OrderedRunTest {

    private static final long ITEMS = 20_000;

    private final AtomicBoolean stopped = new AtomicBoolean();

    private record Into(LongConsumer results) implements ResultSink<Long> {
        @Override
        public void accept(Long result) {
            results.accept(result);
        }

        @Override
        public void idle() {
            // Nothing to make safe.
        }
    }

    private OrderedRun<Long, Long> run(int threads) {
        return new OrderedRun<>(threads, item -> 2 * item, stopped::get);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16})
    void results_come_in_the_order_of_the_items_and_none_is_lost(int threads) throws Exception {
        List<Long> results = new ArrayList<>();

        run(threads).run(LongStream.range(0, ITEMS).iterator(), new Into(results::add));

        assertThat(results)
                .containsExactlyElementsOf(
                        LongStream.range(0, ITEMS).mapToObj(each -> 2 * each).toList());
    }

    @Test
    void no_more_than_a_window_is_under_way_where_one_item_is_slow() throws Exception {
        AtomicLong begun = new AtomicLong();
        AtomicLong most = new AtomicLong();
        OrderedRun<Long, Long> run = new OrderedRun<>(
                2,
                item -> {
                    begun.incrementAndGet();
                    if (item == 0) {
                        pause();
                        most.set(begun.get());
                    }
                    return item;
                },
                stopped::get);

        run.run(LongStream.range(0, ITEMS).iterator(), new Into(result -> {}));

        assertThat(most.get()).isLessThanOrEqualTo(2 * 32 + 1);
        assertThat(begun.get()).isEqualTo(ITEMS);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void an_output_that_fails_ends_the_run_with_its_exception() {
        ResultSink<Long> full = new ResultSink<>() {
            @Override
            public void accept(Long result) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void idle() {
                // Nothing was accepted.
            }
        };

        assertThatThrownBy(() -> run(2).run(LongStream.range(0, ITEMS).iterator(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void work_that_fails_ends_the_run() {
        OrderedRun<Long, Long> run = new OrderedRun<>(
                2,
                item -> {
                    throw new IllegalArgumentException("no");
                },
                stopped::get);

        assertThatThrownBy(() -> run.run(LongStream.range(0, ITEMS).iterator(), new Into(result -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("no");
    }

    @Test
    void a_run_that_is_stopped_hands_on_nothing_more() throws Exception {
        AtomicInteger results = new AtomicInteger();

        run(2).run(LongStream.range(0, ITEMS).iterator(), new Into(result -> {
            stopped.set(results.incrementAndGet() == 10);
        }));

        assertThat(results).hasValue(10);
    }
}
