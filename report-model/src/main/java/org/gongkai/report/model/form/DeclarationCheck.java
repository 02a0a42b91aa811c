package org.gongkai.report.model.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;

/**
 * What a declaration must be, so that whoever works on the form can: an edition that can be named, the three tables,
 * and nothing in them that counts or is called the same.
 */
final class DeclarationCheck {

    /** The sections that are a table, in the form's order. */
    private static final List<Section> TABLES =
            List.of(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES);

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]*");
    private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+");

    /** The years of which reports may be, and which can be read in a title. */
    private static final int FIRST_YEAR = 2008;

    private static final int LAST_YEAR = 2099;

    private final Map<LineTerm, FormNode> counted = new HashMap<>();
    private final Set<String> rules = new HashSet<>();

    private DeclarationCheck() {}

    /**
     * Checks all parts of an edition.
     *
     * @throws EditionException for the first that cannot be
     */
    static void check(String code, String document, int firstYear, List<FormTable> tables) {
        if (!CODE.matcher(code).matches()) {
            throw new EditionException("code", code);
        }
        if (document.isBlank()) {
            throw new EditionException("document", code, document);
        }
        if (firstYear < FIRST_YEAR || firstYear > LAST_YEAR) {
            throw new EditionException("firstYear", code, firstYear, FIRST_YEAR, LAST_YEAR);
        }
        new DeclarationCheck().check(code, tables);
    }

    private void check(String edition, List<FormTable> tables) {
        List<Section> sections = tables.stream().map(FormTable::section).toList();
        for (Section section : TABLES) {
            if (!sections.contains(section)) {
                throw new EditionException("table.missing", edition, "T" + section.number(), section.label());
            }
        }
        if (!sections.equals(TABLES)) {
            List<String> codes = tables.stream().map(FormTable::code).toList();
            throw new EditionException("table.order", edition, String.join(", ", codes));
        }
        tables.forEach(table -> counts(table.root()));
        for (FormTable table : tables) {
            TableCheck.check(table);
            table.equationFamilies().forEach(this::rule);
        }
    }

    /** No term is counted twice, by a line or by a group. */
    private void counts(FormGroup group) {
        for (FormNode node : group.nodes()) {
            if (node instanceof FormLine line) {
                count(line.term(), line);
            } else if (node instanceof FormGroup inner) {
                inner.term().ifPresent(term -> count(term, inner));
                counts(inner);
            }
        }
    }

    private void count(LineTerm term, FormNode node) {
        FormNode other = counted.put(term, node);
        if (other != null) {
            throw new EditionException("term.twice", term.label(), other.code(), node.code());
        }
    }

    private void rule(EquationFamily family) {
        if (!RULE.matcher(family.rule()).matches()) {
            throw new EditionException("rule.id", family.rule(), family.formula());
        }
        if (!rules.add(family.rule())) {
            throw new EditionException("rule.twice", family.rule(), family.formula());
        }
    }
}
