package org.gongkai.report.cli.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end cleanly when the process is told to stop (Ctrl-C, SIGTERM): the run sees it and finishes its output,
 * then the JVM ends with the signal's own exit code, 130 or 143.
 */
public final class Interruption implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "gongkai-stop");
    private volatile boolean stopped;

    public Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the process was told to stop. */
    public boolean isRequested() {
        return stopped;
    }

    private void stop() {
        stopped = true;
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The run has ended and its output is safe. */
    @Override
    public void close() {
        finished.countDown();
        if (!stopped) {
            remove();
        }
    }

    private void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is told to stop at this very moment; the hook finds the run finished.
            stopped = true;
        }
    }
}
