package org.gongkai.report.model.form.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the constants of one kind of term by code and by label; an unknown one is answered with what is known. */
final class TermLookup<T extends Term> {

    private final String kind;
    private final List<T> terms;
    private final Map<String, T> byCode = new HashMap<>();
    private final Map<String, T> byLabel = new HashMap<>();

    TermLookup(String kind, List<T> terms) {
        this.kind = kind;
        this.terms = List.copyOf(terms);
        for (T term : terms) {
            byCode.put(term.code(), term);
            byLabel.put(LabelKey.of(term.label().zh()), term);
            term.aliases().forEach(alias -> byLabel.put(LabelKey.of(alias), term));
        }
    }

    T fromCode(String code) {
        T term = byCode.get(code);
        if (term == null) {
            throw unknown(code, terms.stream().map(Term::code));
        }
        return term;
    }

    T fromLabel(String label) {
        T term = byLabel.get(LabelKey.of(label));
        if (term == null) {
            throw unknown(label, terms.stream().map(each -> each.label().zh()));
        }
        return term;
    }

    private IllegalArgumentException unknown(String text, Stream<String> known) {
        return new IllegalArgumentException(
                "unknown " + kind + " '" + text + "'; known: " + known.collect(Collectors.joining(", ")));
    }
}
