package org.gongkai.report.rules.standard;

import java.time.LocalDate;
import java.time.Month;
import org.gongkai.report.model.form.term.Label;

/**
 * The basis of a rule whose articles were renumbered.
 *
 * @param rule the rule's id; the bundle has the older basis under its {@code basis.before}
 * @param since the day since which the newer numbers hold
 */
record BasisByYear(String rule, LocalDate since) {

    /** The basis in force at the end of a year. */
    Label of(int year) {
        boolean before = LocalDate.of(year, Month.DECEMBER, 31).isBefore(since);
        return RuleDeclaration.label(rule + (before ? ".basis.before" : ".basis"));
    }
}
