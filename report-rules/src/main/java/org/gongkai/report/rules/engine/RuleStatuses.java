package org.gongkai.report.rules.engine;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.rules.RuleStatus;
import org.jspecify.annotations.Nullable;

/** What became of each rule, as an array that reads like a map; a rule that did not apply is not in it. */
final class RuleStatuses extends AbstractMap<String, RuleStatus> {

    private final List<RuleEntry> rules;
    private final @Nullable RuleStatus[] statuses;

    RuleStatuses(List<RuleEntry> rules, @Nullable RuleStatus[] statuses) {
        this.rules = rules;
        this.statuses = statuses;
    }

    @Override
    public Set<Map.Entry<String, RuleStatus>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, RuleStatus>> iterator() {
                return entries().iterator();
            }

            @Override
            public int size() {
                return (int) entries().count();
            }
        };
    }

    private Stream<Map.Entry<String, RuleStatus>> entries() {
        return IntStream.range(0, rules.size()).boxed().flatMap(i -> {
            RuleStatus status = statuses[i];
            return status == null
                    ? Stream.empty()
                    : Stream.of(Map.entry(rules.get(i).rule().id(), status));
        });
    }
}
