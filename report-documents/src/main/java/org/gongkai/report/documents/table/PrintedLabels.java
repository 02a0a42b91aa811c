package org.gongkai.report.documents.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Term;

/** The labels that an edition prints for its lines and columns, by their keys. */
final class PrintedLabels {

    private static final PerEdition<PrintedLabels> KNOWN = PerEdition.of(PrintedLabels::new);

    private final Map<Term, Set<String>> keys = new HashMap<>();
    private final Set<String> allKeys = new HashSet<>();
    private final Set<LineTerm> groups = new HashSet<>();

    private PrintedLabels(Edition edition) {
        for (FormTable table : edition.form().tables()) {
            table.lines().forEach(line -> {
                put(line.term(), line.label().zh());
                line.columns()
                        .forEach(column -> put(column.term(), column.label().zh()));
            });
            addGroups(table.root());
        }
    }

    private void put(Term term, String label) {
        String key = LabelKey.of(label);
        keys.computeIfAbsent(term, each -> new HashSet<>()).add(key);
        allKeys.add(key);
    }

    private void addGroups(FormGroup group) {
        group.term().ifPresent(groups::add);
        for (FormNode node : group.nodes()) {
            if (node instanceof FormGroup inner) {
                addGroups(inner);
            }
        }
    }

    /** The lines and columns of a table. */
    static Stream<Term> terms(FormTable table) {
        return table.lines().stream()
                .flatMap(line -> Stream.concat(
                        Stream.<Term>of(line.term()), line.columns().stream().map(FormColumn::term)))
                .distinct();
    }

    /** Whether some edition has a term as a group of lines, such as （六）其他处理. */
    static boolean isGroup(LineTerm term) {
        return KNOWN.all().anyMatch(labels -> labels.groups.contains(term));
    }

    /**
     * The editions that print a label for a term, or for something else. A label that is known as an alias speaks for
     * every edition that has the term, since bodies print it whatever the form says.
     */
    static Set<Edition> editions(Term term, String key) {
        boolean printed = KNOWN.all().anyMatch(labels -> labels.prints(term, key));
        boolean alias = term.aliases().stream().map(LabelKey::of).anyMatch(key::equals);
        String known = printed ? key : LabelKey.of(term.label().zh());
        Set<Edition> editions = new LinkedHashSet<>();
        for (Edition edition : Edition.values()) {
            PrintedLabels labels = KNOWN.get(edition);
            boolean has = printed && !alias ? labels.prints(term, key) : labels.keys.containsKey(term);
            if (has || labels.allKeys.contains(known)) {
                editions.add(edition);
            }
        }
        return editions;
    }

    private boolean prints(Term term, String key) {
        return keys.getOrDefault(term, Set.of()).contains(key);
    }
}
