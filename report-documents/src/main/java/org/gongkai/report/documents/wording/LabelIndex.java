package org.gongkai.report.documents.wording;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.Term;

/** Finds terms by the labels under which they are printed. Editions may print the same label for different terms. */
public final class LabelIndex<T extends Term> {

    /** A label cut off behind fewer characters than these is not taken for its beginning. */
    private static final int SHORTEST_BEGINNING = 6;

    private final Map<String, Set<T>> byKey = new LinkedHashMap<>();

    /** A term under its own label and its aliases. */
    void add(T term) {
        add(term.label().zh(), term);
        term.aliases().forEach(alias -> add(alias, term));
    }

    void add(String label, T term) {
        byKey.computeIfAbsent(LabelKey.of(label), key -> new LinkedHashSet<>()).add(term);
    }

    /** The terms of a label as it is printed. */
    Candidates<T> exact(String key) {
        return new Candidates<>(terms(key), Set.of(), Set.of());
    }

    /** The terms of a label that may be cut off, or carry a remark in brackets behind. */
    Candidates<T> find(String text, String key) {
        Set<T> exact = terms(key);
        if (!exact.isEmpty()) {
            return exact(key);
        }
        return new Candidates<>(
                exact, key.length() < SHORTEST_BEGINNING ? Set.of() : beginningWith(key), withoutBrackets(text));
    }

    private Set<T> terms(String key) {
        return byKey.getOrDefault(key, Set.of());
    }

    private Set<T> withoutBrackets(String text) {
        int open = Math.max(text.indexOf('（'), text.indexOf('('));
        int start = text.startsWith("（") || text.startsWith("(") ? text.lastIndexOf(text.charAt(0)) : open;
        return start > 0 && (text.endsWith("）") || text.endsWith(")"))
                ? terms(LabelKey.of(text.substring(0, start)))
                : Set.of();
    }

    /** The terms one of whose labels begins with a text. */
    public Set<T> beginningWith(String key) {
        Set<T> terms = new LinkedHashSet<>();
        if (!key.isEmpty()) {
            byKey.forEach((label, found) -> {
                if (label.startsWith(key)) {
                    terms.addAll(found);
                }
            });
        }
        return terms;
    }
}
