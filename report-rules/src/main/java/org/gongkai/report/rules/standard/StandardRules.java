package org.gongkai.report.rules.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.rules.LocalRule;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.RuleSet;
import org.gongkai.report.rules.engine.LocalEntry;
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
    public List<Rule> rules(List<LocalRule> added) {
        return entries(added).stream().map(RuleEntry::rule).toList();
    }

    @Override
    public Checking under(RuleProfile profile, List<LocalRule> added) {
        return new RuleRunner(VERSION, entries(added), profile, added);
    }

    /** Those about the profile come last, since they look at what it did to the others. */
    private static List<RuleEntry> entries(List<LocalRule> added) {
        if (added.isEmpty()) {
            return ENTRIES;
        }
        List<RuleEntry> all = new ArrayList<>(ENTRIES);
        all.addAll(
                ENTRIES.size() - ProfileRules.ENTRIES.size(),
                added.stream().map(LocalEntry::of).toList());
        return List.copyOf(all);
    }
}
