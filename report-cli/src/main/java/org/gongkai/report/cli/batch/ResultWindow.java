package org.gongkai.report.cli.batch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Puts results of several threads in order. Who brings the one that is due hands on all that are ready. */
final class ResultWindow<R> {

    private static final long FLUSH_NANOS = 20_000_000;

    private final int size;
    private final ResultSink<R> sink;
    private final BooleanSupplier isStopped;
    private final Map<Long, R> ready = new HashMap<>();
    private long due;
    private boolean isHandingOn;
    private boolean isClosed;
    private long flushed = System.nanoTime();
    private @Nullable Throwable failure;

    ResultWindow(int size, ResultSink<R> sink, BooleanSupplier isStopped) {
        this.size = size;
        this.sink = sink;
        this.isStopped = isStopped;
    }

    /** Waits until an item may be worked on; false where nothing more is wanted. */
    synchronized boolean admits(long number) throws InterruptedException {
        while (number - due >= size && isWanted()) {
            wait();
        }
        return isWanted();
    }

    private boolean isWanted() {
        return !isClosed && failure == null && !isStopped.getAsBoolean();
    }

    /** Adds a result, and hands on what is due unless another thread does. */
    void add(long number, R result) throws IOException {
        if (!begin(number, result)) {
            return;
        }
        try {
            for (@Nullable R next = take(); next != null; next = take()) {
                sink.accept(next);
            }
        } catch (IOException | RuntimeException | Error e) {
            leave();
            throw e;
        }
    }

    private synchronized boolean begin(long number, R result) {
        ready.put(number, result);
        boolean isMine = !isHandingOn && isWanted();
        isHandingOn |= isMine;
        return isMine;
    }

    /** The next result; where it is not there yet, the turn to hand on ends, in one step, so that none is left. */
    private @Nullable R take() throws IOException {
        long now = System.nanoTime();
        synchronized (this) {
            R next = isWanted() ? ready.remove(due) : null;
            if (next != null) {
                due++;
                notifyAll();
                return next;
            }
            if (now - flushed < FLUSH_NANOS) {
                isHandingOn = false;
                notifyAll();
                return null;
            }
            flushed = now;
        }
        sink.idle();
        return take();
    }

    private synchronized void leave() {
        isHandingOn = false;
        isClosed = true;
        notifyAll();
    }

    synchronized void fail(Throwable thrown) {
        failure = failure == null ? thrown : failure;
        notifyAll();
    }

    synchronized boolean hasFailed() {
        return failure != null;
    }

    /** Waits for who hands on; nothing is handed on afterwards. */
    synchronized void close() throws InterruptedException {
        isClosed = true;
        notifyAll();
        while (isHandingOn) {
            wait();
        }
    }

    /** What went wrong, on the thread that runs. */
    synchronized void rethrow() throws IOException {
        if (failure instanceof IOException problem) {
            throw problem;
        }
        if (failure != null) {
            throw new IllegalStateException(String.valueOf(failure), failure);
        }
    }
}
