package org.gongkai.report.cli.input;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.report.cli.terminal.UnforeseenError;

/**
 * What goes wrong with one input and was not foreseen becomes that input's error, and touches no other. Errors of the
 * machine are caught, too: a text nested too deeply is one input's fault, not the run's.
 */
public final class Boundary {

    /**
     * Where memory runs out, the input that was at work need not be the one that took it: each is tried once more,
     * alone.
     */
    private static final ReadWriteLock LANES = new ReentrantReadWriteLock();

    private Boundary() {}

    /**
     * The result of work on an input.
     *
     * @param source the input as its result names it
     * @param work the work; done once more where memory ran out
     * @param otherwise what becomes of an input that the work failed on
     */
    public static <T> T guard(String source, Supplier<T> work, Function<InputItem.Broken, T> otherwise) {
        try {
            return beside(work);
        } catch (OutOfMemoryError e) {
            return alone(source, work, otherwise);
        } catch (RuntimeException | Error e) {
            return otherwise.apply(broken(source, e));
        }
    }

    private static <T> T beside(Supplier<T> work) {
        LANES.readLock().lock();
        try {
            return work.get();
        } finally {
            LANES.readLock().unlock();
        }
    }

    private static <T> T alone(String source, Supplier<T> work, Function<InputItem.Broken, T> otherwise) {
        LANES.writeLock().lock();
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            return otherwise.apply(broken(source, e));
        } finally {
            LANES.writeLock().unlock();
        }
    }

    private static InputItem.Broken broken(String source, Throwable thrown) {
        return new InputItem.Broken(source, UnreadableInput.unforeseen(source, UnforeseenError.of(thrown), thrown));
    }
}
