package org.gongkai.report.cli.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on many items with several threads and hands the results on in the items' order. The threads share all there is
 * to do: each takes an item, works on it, and hands on what is ready, so that none waits for one that only reads or
 * only writes. No more than a window of items is under way, so memory does not grow with their number.
 *
 * @param <T> the items
 * @param <R> the results
 */
public final class OrderedRun<T, R> {

    private static final int WINDOW_PER_THREAD = 32;
    private static final long LOOK_MILLIS = 50;

    private final int threads;
    private final Function<T, R> work;
    private final BooleanSupplier isStopped;

    public OrderedRun(int threads, Function<T, R> work, BooleanSupplier isStopped) {
        this.threads = threads;
        this.work = work;
        this.isStopped = isStopped;
    }

    /** Runs until the items end or somebody stops it; what is under way then is left. */
    public void run(Iterator<T> items, ResultSink<R> sink) throws IOException, InterruptedException {
        NumberedItems<T> source = new NumberedItems<>(items);
        ResultWindow<R> window = new ResultWindow<>(threads * WINDOW_PER_THREAD, sink, isStopped);
        List<Thread> pool = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            pool.add(start(() -> share(source, window)));
        }
        try {
            await(pool, window);
        } finally {
            window.close();
            pool.forEach(Thread::interrupt);
        }
        window.rethrow();
    }

    private void await(List<Thread> pool, ResultWindow<R> window) throws InterruptedException {
        for (Thread thread : pool) {
            while (thread.isAlive() && !isStopped.getAsBoolean() && !window.hasFailed()) {
                TimeUnit.MILLISECONDS.timedJoin(thread, LOOK_MILLIS);
            }
        }
    }

    private void share(NumberedItems<T> source, ResultWindow<R> window) {
        try {
            NumberedItems.@Nullable Item<T> item = source.next();
            while (item != null && window.admits(item.number())) {
                window.add(item.number(), work.apply(item.value()));
                item = source.next();
            }
        } catch (IOException | RuntimeException | Error e) {
            window.fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work, "gongkai-batch");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
