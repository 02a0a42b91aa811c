package org.gongkai.report.documents.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.Term;

/** Finds terms by the labels under which they are printed. */
public final class LabelIndex<T extends Term> {

    /** A label cut off behind fewer characters than these is not taken for its beginning. */
    private static final int SHORTEST_BEGINNING = 6;

    private final Map<String, T> byKey = new HashMap<>();

    LabelIndex(Collection<? extends T> terms) {
        for (T term : terms) {
            add(term.label().zh(), term);
            term.aliases().forEach(alias -> add(alias, term));
        }
    }

    LabelIndex<T> add(String label, T term) {
        byKey.put(LabelKey.of(label), term);
        return this;
    }

    /** The term of a label. */
    Optional<T> exact(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The term of a label that may be cut off, or carry a remark in brackets behind. */
    Optional<T> find(String text, String key) {
        Optional<T> exact = exact(key);
        if (exact.isPresent()) {
            return exact;
        }
        Optional<T> beginning = key.length() < SHORTEST_BEGINNING ? Optional.empty() : only(beginningWith(key));
        return beginning.isPresent() ? beginning : withoutBrackets(text);
    }

    private Optional<T> withoutBrackets(String text) {
        int open = Math.max(text.indexOf('（'), text.indexOf('('));
        int start = text.startsWith("（") || text.startsWith("(") ? text.lastIndexOf(text.charAt(0)) : open;
        return start > 0 && (text.endsWith("）") || text.endsWith(")"))
                ? Optional.ofNullable(byKey.get(LabelKey.of(text.substring(0, start))))
                : Optional.empty();
    }

    /** The terms one of whose labels begins with a text. */
    public Set<T> beginningWith(String key) {
        return key.isEmpty()
                ? Set.of()
                : byKey.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(key))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Optional<T> only(Set<T> terms) {
        return terms.size() == 1 ? Optional.of(terms.iterator().next()) : Optional.empty();
    }
}
