package org.gongkai.report.text.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.text.word.UnitList.Unit;

/** The words behind a number that say what it counts, from {@code units.tsv}. */
public final class Units {

    private static final List<Unit> UNITS = UnitList.read();

    private static final List<String> ALL = UNITS.stream().map(Unit::text).toList();

    private static final WordTrie BY_SIGNS = new WordTrie();

    static {
        ALL.forEach(unit -> BY_SIGNS.add(unit, WordMeaning.of(WordKind.NUMBER)));
    }

    /** Of requests, cases and documents. */
    public static final Set<String> COUNTED = of("counted");

    /** Of licences, penalties and coercion. */
    public static final Set<String> DECIDED = of("decided");

    public static final Set<String> MONEY = of("money");

    public static final String YEAR = of("year").iterator().next();
    public static final String PERCENT = of("share").iterator().next();

    /** Units of money that begin with a multiple, such as 万元. */
    public static final List<String> LARGE_MONEY = ALL.stream()
            .filter(unit -> unit.length() > 1 && MONEY.contains(unit))
            .toList();

    private static final Map<String, BigDecimal> YUAN = UNITS.stream()
            .filter(unit -> unit.yuan() != null)
            .collect(Collectors.toMap(Unit::text, unit -> new BigDecimal(unit.yuan())));

    private Units() {}

    private static Set<String> of(String counts) {
        return UNITS.stream()
                .filter(unit -> unit.counts().contains(counts))
                .map(Unit::text)
                .collect(Collectors.toSet());
    }

    /** The unit that stands at a place of a text; empty where none does. */
    static String at(String text, int place) {
        WordTrie.Known unit = place < text.length() ? BY_SIGNS.find(text, place) : null;
        return unit == null ? "" : unit.text();
    }

    /** An amount in 元. */
    public static BigDecimal yuan(BigDecimal amount, String unit) {
        return amount.multiply(YUAN.getOrDefault(unit, BigDecimal.ONE));
    }
}
