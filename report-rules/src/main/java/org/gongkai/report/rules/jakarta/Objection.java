package org.gongkai.report.rules.jakarta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.message.Localised;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.NotEvaluated;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;

/**
 * One thing that stands against a report.
 *
 * @param cause the finding, or the rule that could not be evaluated
 * @param rule the id of the rule
 * @param severity how grave it is
 * @param cell the cell that it is about, where it is about one
 */
record Objection(Localised cause, String rule, Severity severity, Optional<CellAddress> cell) {

    /** What counts under a severity. Where no error was found and yet there is no verdict, what stood in its way. */
    static List<Objection> to(ValidationResult result, Severity least) {
        Stream<Objection> found = result.findings().stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .map(Objection::of);
        Stream<Objection> open = result.verdict() == Verdict.UNDETERMINED
                ? result.notEvaluated().stream().filter(Objection::isGrave).map(Objection::of)
                : Stream.empty();
        List<Objection> objections = Stream.concat(found, open).toList();
        if (objections.isEmpty() && result.verdict() != Verdict.VALID) {
            // A profile made some other rule grave.
            return result.notEvaluated().stream().map(Objection::of).toList();
        }
        return objections;
    }

    private static boolean isGrave(NotEvaluated open) {
        return RuleCatalogue.standard()
                .find(open.rule())
                .filter(rule -> rule.severity() == Severity.ERROR)
                .isPresent();
    }

    private static Objection of(Finding finding) {
        return new Objection(
                finding,
                finding.rule(),
                finding.severity(),
                finding.suspect().or(() -> finding.cells().stream().findFirst()));
    }

    private static Objection of(NotEvaluated open) {
        return new Objection(
                open, open.rule(), Severity.ERROR, open.cells().stream().findFirst());
    }

    /** The rule, its severity, and what it says. */
    String message(Locale locale) {
        return rule + " [" + severity + "] " + cause.message(locale);
    }
}
