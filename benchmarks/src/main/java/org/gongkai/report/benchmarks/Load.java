package org.gongkai.report.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** Calls something from several threads: as fast as it goes, or at a pace. */
final class Load {

    private static final double NANOS = 1e9;

    private Load() {}

    /** What is called; each thread opens one of its own. */
    interface Caller extends AutoCloseable {

        void call() throws IOException;

        @Override
        default void close() throws IOException {}
    }

    /** How many calls a second come to an end, each thread making the next when the one before is answered. */
    static double perSecond(int threads, Duration time, Callable<Caller> opener) throws Exception {
        long[] calls = all(threads, thread -> new long[] {calls(time, opener)});
        return LongStream.of(calls).sum() / (time.toNanos() / NANOS);
    }

    private static long calls(Duration time, Callable<Caller> opener) throws Exception {
        try (Caller caller = opener.call()) {
            long end = System.nanoTime() + time.toNanos();
            long calls = 0;
            while (System.nanoTime() < end) {
                caller.call();
                calls++;
            }
            return calls;
        }
    }

    /**
     * How long each call takes, in nanoseconds, sorted, when so many begin each second. It is counted from the moment
     * at which a call was due: who waits behind a slow one has waited.
     */
    static long[] latencies(int threads, Duration time, double perSecond, Callable<Caller> opener) throws Exception {
        long pause = (long) (NANOS * threads / perSecond);
        long start = System.nanoTime();
        long[] latencies = all(
                threads,
                thread -> latencies(start + pause * thread / threads, pause, (int) (time.toNanos() / pause), opener));
        Arrays.sort(latencies);
        return latencies;
    }

    private static long[] latencies(long start, long pause, int calls, Callable<Caller> opener) throws Exception {
        long[] latencies = new long[calls];
        try (Caller caller = opener.call()) {
            for (int call = 0; call < calls; call++) {
                long due = start + call * pause;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                caller.call();
                latencies[call] = System.nanoTime() - due;
            }
        }
        return latencies;
    }

    private interface Part {
        long[] of(int thread) throws Exception;
    }

    private static long[] all(int threads, Part part) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<long[]>> parts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                parts.add(pool.submit(() -> part.of(number)));
            }
            LongStream values = LongStream.empty();
            for (Future<long[]> each : parts) {
                values = LongStream.concat(values, LongStream.of(each.get()));
            }
            return values.toArray();
        } finally {
            pool.shutdownNow();
        }
    }
}
