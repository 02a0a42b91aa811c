package org.gongkai.report.documents.wording;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.Term;
import org.gongkai.report.text.PlainText;

/** Finds terms by the labels under which they are printed. Editions may print the same label for different terms. */
public final class LabelIndex<T extends Term> {

    /** A label cut off behind fewer characters than these is not taken for its beginning. */
    private static final int SHORTEST_BEGINNING = 6;

    /** What may stand in brackets behind a label without changing what it means: a note, the unit of counts. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?:注|见注|备注)?[0-9*#]{0,2}|(?:单位:?)?[件个项宗份次条]数?|单位:万元|万元|区分处理[^()]{0,40}|(?:含|包括|包含)[^()]{1,20}|三安全一稳定");

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

    /** The terms of a label that may carry an addition in brackets which changes nothing: 采购总金额（万元）. */
    Candidates<T> withAddition(String text, String key) {
        Set<T> exact = terms(key);
        return exact.isEmpty() ? new Candidates<>(withoutBrackets(text), Set.of(), Set.of()) : exact(key);
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
        if (start <= 0 || !(text.endsWith("）") || text.endsWith(")"))) {
            return Set.of();
        }
        String label = LabelKey.of(text.substring(0, start));
        String added = PlainText.compact(text.substring(start + 1, text.length() - 1));
        return HARMLESS.matcher(added).matches() || repeats(label, added) ? terms(label) : Set.of();
    }

    /** Whether what is added only says words of the label again: 内部 behind 内部事务信息, but not 上年 behind 上年结转. */
    private static boolean repeats(String label, String added) {
        return label.contains(added) && !added.contains("年") && !added.contains("期");
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
