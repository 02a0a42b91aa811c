package org.gongkai.report.documents.source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what short texts mean: the labels of the form come again in every report. Holds a bounded number, so that
 * hostile texts can empty it but not grow it.
 */
public final class ShortTextCache<V> {

    private static final int MOST = 2_048;
    private static final int LONGEST = 80;

    private final Map<String, V> known = new ConcurrentHashMap<>();
    private final Function<String, V> meaning;

    public ShortTextCache(Function<String, V> meaning) {
        this.meaning = meaning;
    }

    public V get(String text) {
        if (text.length() > LONGEST) {
            return meaning.apply(text);
        }
        V found = known.get(text);
        if (found == null) {
            found = meaning.apply(text);
            if (known.size() >= MOST) {
                // What is often asked for is soon back.
                known.clear();
            }
            known.put(text, found);
        }
        return found;
    }
}
