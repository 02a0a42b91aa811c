package org.gongkai.report.cli.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Works on many items with several threads and hands the results on in the items' order. No more than a window of items
 * is under way, so memory does not grow with their number.
 *
 * @param <T> the items
 * @param <R> the results
 */
public final class OrderedRun<T, R> {

    private static final int WINDOW_PER_THREAD = 32;

    /** Takes results, on the thread that runs. */
    public interface Sink<R> {

        void accept(R result) throws IOException;

        /** Called before a wait: what was accepted should be made safe. */
        void idle() throws IOException;
    }

    private final int threads;
    private final Function<T, R> work;
    private final BooleanSupplier isStopped;
    private final Queue<Future<R>> window = new ArrayDeque<>();

    public OrderedRun(int threads, Function<T, R> work, BooleanSupplier isStopped) {
        this.threads = threads;
        this.work = work;
        this.isStopped = isStopped;
    }

    /** Runs until the items end or somebody stops it; what is under way then is left. */
    public void run(Iterator<T> items, Sink<R> sink) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedRun::thread);
        try {
            while (!isStopped.getAsBoolean() && items.hasNext()) {
                T item = items.next();
                window.add(pool.submit(() -> work.apply(item)));
                drain(threads * WINDOW_PER_THREAD - 1, sink);
            }
            drain(0, sink);
        } finally {
            pool.shutdownNow();
        }
    }

    private void drain(int remaining, Sink<R> sink) throws IOException, InterruptedException {
        while (window.size() > remaining && !isStopped.getAsBoolean()) {
            Future<R> first = window.remove();
            if (!first.isDone()) {
                sink.idle();
            }
            sink.accept(result(first));
        }
    }

    private R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e.getCause());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "gongkai-batch");
        thread.setDaemon(true);
        return thread;
    }
}
