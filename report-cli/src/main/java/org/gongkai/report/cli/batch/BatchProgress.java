package org.gongkai.report.cli.batch;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.gongkai.report.cli.terminal.Terminal;

/**
 * Shows on a terminal how many inputs are done, and how long the rest will take where it is known; silent otherwise.
 */
public final class BatchProgress implements AutoCloseable {

    /** Set by the launcher where the error stream is a terminal. */
    private static final String TERMINAL_PROPERTY = "gongkai.terminal.error";

    private static final int WIDTH = 70;
    private static final int UNKNOWN = -1;

    private final Optional<ProgressBar> bar;

    public BatchProgress(Terminal terminal) {
        this(terminal, "batch.progress");
    }

    /** One whose task is told by a key. */
    public BatchProgress(Terminal terminal, String task) {
        this(terminal, task, UNKNOWN);
    }

    /** One of so many inputs. */
    public static BatchProgress of(Terminal terminal, long inputs) {
        return new BatchProgress(terminal, "batch.progress", inputs);
    }

    private BatchProgress(Terminal terminal, String task, long inputs) {
        this.bar = Boolean.getBoolean(TERMINAL_PROPERTY)
                ? Optional.of(bar(terminal, terminal.text(task), inputs))
                : Optional.empty();
    }

    private static ProgressBar bar(Terminal terminal, String task, long inputs) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(inputs)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
                .showSpeed()
                .build();
    }

    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
