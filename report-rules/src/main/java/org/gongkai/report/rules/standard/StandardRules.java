package org.gongkai.report.rules.standard;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.RuleSet;
import org.gongkai.report.rules.engine.RuleEntry;
import org.gongkai.report.rules.engine.RuleRunner;

/** The standard rules, in the catalogue's order. The front door finds them as a service. */
public final class StandardRules implements RuleSet {

    /** Changes whenever a verdict may change. */
    private static final String VERSION = "2026.2";

    private static final List<RuleEntry> ENTRIES = Stream.of(
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

    /** Called by the service loader. */
    public StandardRules() {
        // Everything is declared once, above.
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<Rule> rules() {
        return ENTRIES.stream().map(RuleEntry::rule).toList();
    }

    @Override
    public Checking under(RuleProfile profile) {
        return new RuleRunner(VERSION, ENTRIES, profile);
    }
}
