package org.gongkai.report.cli.batch;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Hands items to several threads, with their numbers. */
final class NumberedItems<T> {

    /**
     * An item.
     *
     * @param number its number, from zero
     * @param value what it is
     */
    record Item<T>(long number, T value) {}

    private final Iterator<T> items;
    private long taken;

    NumberedItems(Iterator<T> items) {
        this.items = items;
    }

    /** The next item; null where they have ended. */
    synchronized @Nullable Item<T> next() {
        return items.hasNext() ? new Item<>(taken++, items.next()) : null;
    }
}
