package org.gongkai.report.documents.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Term;

/** The labels that an edition prints: for its lines and columns, for groups of them, and as headings; by their keys. */
final class PrintedLabels {

    private static final PerEdition<PrintedLabels> KNOWN = PerEdition.of(PrintedLabels::new);

    private static final Map<Term, Set<String>> ALIASES = new ConcurrentHashMap<>();

    private final Map<Term, Set<String>> keys = new HashMap<>();
    private final Set<String> allKeys = new HashSet<>();
    private final Set<LineTerm> groups = new HashSet<>();
    private final Map<Section, Set<String>> headings = new EnumMap<>(Section.class);

    private PrintedLabels(Edition edition) {
        for (FormTable table : edition.form().tables()) {
            Set<String> keysOfTable = headings.computeIfAbsent(table.section(), section -> new HashSet<>());
            table.lines().forEach(line -> {
                put(line.term(), line.label().zh());
                line.columns().forEach(column -> {
                    put(column.term(), column.label().zh());
                    column.group().ifPresent(label -> addHeading(label, keysOfTable));
                });
            });
            Stream.of(table.note(), table.lineHeading(), table.columnHeading())
                    .forEach(heading -> heading.ifPresent(label -> addHeading(label, keysOfTable)));
            addGroups(table.root(), keysOfTable);
        }
    }

    private static void addHeading(Label label, Set<String> keysOfTable) {
        keysOfTable.add(LabelKey.of(label.zh()));
    }

    private void put(Term term, String label) {
        String key = LabelKey.of(label);
        keys.computeIfAbsent(term, each -> new HashSet<>()).add(key);
        allKeys.add(key);
    }

    private void addGroups(FormGroup group, Set<String> keysOfTable) {
        group.term().ifPresent(groups::add);
        for (FormNode node : group.nodes()) {
            if (node instanceof FormGroup inner) {
                addHeading(inner.label(), keysOfTable);
                addGroups(inner, keysOfTable);
            }
        }
    }

    /**
     * What a table of an edition prints that is no label of a line or a column: labels of groups, headings, the note.
     */
    static Set<String> headings(Edition edition, Section section) {
        return KNOWN.get(edition).headings.getOrDefault(section, Set.of());
    }

    /**
     * The editions whose table has a label that is a group's or a heading in some edition; none where it is no such.
     */
    static Set<Edition> editionsHeading(Section section, String key) {
        Set<Edition> editions = new LinkedHashSet<>();
        boolean heading = false;
        for (Edition edition : Edition.values()) {
            boolean here = headings(edition, section).contains(key);
            heading |= here;
            if (here || KNOWN.get(edition).allKeys.contains(key)) {
                editions.add(edition);
            }
        }
        return heading ? editions : Set.of();
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
        boolean alias = isAlias(term, key);
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

    /** Whether a key is one of a wording of a term that bodies use beside its label. */
    static boolean isAlias(Term term, String key) {
        return ALIASES.computeIfAbsent(
                        term, each -> each.aliases().stream().map(LabelKey::of).collect(Collectors.toUnmodifiableSet()))
                .contains(key);
    }

    private boolean prints(Term term, String key) {
        return keys.getOrDefault(term, Set.of()).contains(key);
    }
}
