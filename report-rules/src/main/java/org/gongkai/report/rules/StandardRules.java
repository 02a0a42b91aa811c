package org.gongkai.report.rules;

import java.util.List;
import java.util.stream.Stream;

/** The standard rules, in the catalogue's order. */
final class StandardRules {

    /** Changes whenever a verdict may change. */
    static final String VERSION = "2026.1";

    static final List<RuleEntry> ENTRIES = Stream.of(
                    StructureRules.ENTRIES,
                    CellRules.ENTRIES,
                    ProactiveRules.ENTRIES,
                    ArithmeticRules.ENTRIES,
                    NarrativeRules.ENTRIES,
                    YearRules.ENTRIES,
                    LevelRules.ENTRIES,
                    ProfileRules.ENTRIES)
            .flatMap(List::stream)
            .toList();

    static final RuleCatalogue CATALOGUE =
            new RuleCatalogue(VERSION, ENTRIES.stream().map(RuleEntry::rule).toList());

    private StandardRules() {}
}
