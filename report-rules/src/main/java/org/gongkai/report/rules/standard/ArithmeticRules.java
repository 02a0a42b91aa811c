package org.gongkai.report.rules.standard;

import static org.gongkai.report.rules.standard.ExampleCase.set;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.check.EquationCheck;
import org.gongkai.report.rules.engine.RuleEntry;

/** The rules that the form's equations make, a rule for each family: T3-BALANCE, T3-OUTCOMES, T3-TOTAL, T4-TOTAL. */
final class ArithmeticRules {

    static final List<RuleEntry> ENTRIES = Arrays.stream(Edition.values())
            .flatMap(edition -> edition.form().tables().stream())
            .flatMap(table -> table.equationFamilies().stream().map(family -> new Declared(table, family)))
            .collect(Collectors.toMap(
                    each -> each.family().rule(), each -> each, (first, second) -> first, LinkedHashMap::new))
            .values()
            .stream()
            .map(ArithmeticRules::entry)
            .toList();

    private record Declared(FormTable table, EquationFamily family) {}

    private ArithmeticRules() {}

    private static RuleEntry entry(Declared declared) {
        String id = declared.family().rule();
        Predicate<Form> hasFamily =
                form -> form.equationFamilies().anyMatch(each -> each.rule().equals(id));
        RuleDeclaration rule = RuleDeclaration.rule(id, Severity.ERROR)
                .needs(hasFamily)
                .ofKind("equations." + declared.family().kind().name())
                .fault(EquationFaults.of(id).where(hasFamily));
        // A family that only another jar's edition has cannot be shown on the sample.
        Form sample = ExampleCase.sample().report().edition().form();
        return (hasFamily.test(sample) ? rule.breaksReport(slip(declared)) : rule).checkedBy(new EquationCheck(id));
    }

    /** A slip of the kind that the family finds: a wrong digit, two digits swapped, a case forgotten. */
    private static UnaryOperator<DisclosureReport> slip(Declared declared) {
        if (declared.table().section() == Section.REMEDIES) {
            return set(RemedyRoute.RECONSIDERATION, CaseResult.PENDING, "1");
        }
        return switch (declared.family().kind()) {
            case BALANCE -> set(ApplicationLine.CARRIED_FORWARD, ApplicantType.NATURAL_PERSON, "3");
            case LINE_TOTAL -> set(Outcome.GRANTED, ApplicantType.NATURAL_PERSON, "31");
            case COLUMN_TOTAL -> set(Outcome.PARTLY_GRANTED, ApplicantType.COMMERCIAL_ENTERPRISE, "1");
        };
    }
}
