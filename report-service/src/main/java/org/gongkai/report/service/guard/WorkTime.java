package org.gongkai.report.service.guard;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Bounds how long a client waits for what is worked out. Work that takes longer is answered with a problem, never with
 * a verdict; since nothing can stop a thread that computes, it keeps its place among the few that there are until it
 * ends.
 */
@Component
public final class WorkTime implements DisposableBean {

    private static final long IDLE_SECONDS = 60;

    private final int most;
    private final Duration longest;
    private final ExecutorService workers;

    WorkTime(ServiceProperties properties) {
        this.most = properties.maxRequests();
        this.longest = properties.maxWorking();
        // Hands work to the thread that was idle last: what it touches is still near the processor.
        this.workers = new ThreadPoolExecutor(
                0, most, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::waitForThread);
    }

    /**
     * What some work gives.
     *
     * @param work touches nothing of the request, which may be answered before it ends
     * @throws ServiceException where it takes too long, or too much work is under way
     * @throws IOException where the work throws it
     */
    public <T> T within(Callable<T> work) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        Future<T> result = submitted(work);
        try {
            return result.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw ServiceProblem.TOO_LONG.with(longest.toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            result.cancel(true);
            throw ServiceProblem.BUSY.with(most);
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        }
    }

    private <T> Future<T> submitted(Callable<T> work) {
        try {
            return workers.submit(work);
        } catch (RejectedExecutionException e) {
            throw ServiceProblem.BUSY.with(most);
        }
    }

    /** All threads are at work, or one is just done and about to come back. */
    private void waitForThread(Runnable work, ThreadPoolExecutor pool) {
        try {
            if (!pool.isShutdown() && pool.getQueue().offer(work, longest.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RejectedExecutionException();
    }

    /** As if the work had been done by the caller. */
    private static IOException unwrapped(Throwable thrown) {
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
        return thrown instanceof IOException e ? e : new IOException(thrown);
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
