package org.gongkai.report.rules.arithmetic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.PerEdition;

/** The equations of a form, worked out once an edition. Immutable. */
public final class FormEquations {

    private static final PerEdition<FormEquations> OF_EDITIONS =
            PerEdition.of(edition -> new FormEquations(edition.form()));

    private final EquationSet all;
    private final Map<String, RuleEquations> byRule = new LinkedHashMap<>();

    private FormEquations(Form form) {
        this.all = new EquationSet(
                form.cells(), form.equations().stream().map(LinearEquation::of).toList());
        form.equationFamilies().forEach(family -> byRule.computeIfAbsent(family.rule(), this::ofRule));
    }

    private RuleEquations ofRule(String rule) {
        return new RuleEquations(
                all,
                IntStream.range(0, all.size())
                        .filter(equation -> all.rule(equation).equals(rule))
                        .toArray());
    }

    /** The equations of an edition. */
    public static FormEquations of(Edition edition) {
        return OF_EDITIONS.get(edition);
    }

    /** All of them over the form's cells, in the form's order. */
    public EquationSet all() {
        return all;
    }

    /** Those of a rule, where the edition has some. */
    public Optional<RuleEquations> of(String rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    /** What figures state in every cell, by the form's order; {@link EquationSet#OPEN} for what is no count. */
    static long[] counts(ReportFigures figures) {
        long[] counts = new long[figures.size()];
        for (int cell = 0; cell < counts.length; cell++) {
            counts[cell] = Math.max(figures.get(cell).countOr(EquationSet.OPEN), EquationSet.OPEN);
        }
        return counts;
    }
}
