package org.gongkai.report.documents.wording;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The terms that a label may name. A label as it is printed counts for more than the beginning of one, and that for
 * more than one with a remark in brackets behind; what the form at hand has counts for more than what other editions
 * have.
 *
 * @param exact the terms whose label it is
 * @param beginnings the terms whose label begins like it
 * @param unbracketed the terms whose label it is without what stands in brackets
 */
record Candidates<T>(Set<T> exact, Set<T> beginnings, Set<T> unbracketed) {

    /** The term in whatever edition. */
    Optional<T> any() {
        return in(term -> false);
    }

    /** The term in a form; one of another edition where the form has none. */
    Optional<T> in(Predicate<T> form) {
        return last(exact, form).or(() -> only(beginnings, form)).or(() -> last(unbracketed, form));
    }

    /** Of several terms under one label the one of the newest edition, but rather one that the form has. */
    private static <T> Optional<T> last(Set<T> terms, Predicate<T> form) {
        T last = null;
        T known = null;
        for (T term : terms) {
            last = term;
            known = terms.size() > 1 && form.test(term) ? term : known;
        }
        return Optional.ofNullable(known == null ? last : known);
    }

    /** A beginning that several labels share names none. */
    private static <T> Optional<T> only(Set<T> terms, Predicate<T> form) {
        T only = null;
        for (T term : terms) {
            if (terms.size() == 1 || form.test(term)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = term;
            }
        }
        return Optional.ofNullable(only);
    }
}
